import { addDays, type IsoDate } from '../../domain/text/iso-date.ts';
import { locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { warningAt } from './report.ts';

/** Days of checking that have not come yet: what says so would not be due for checking for too long. */
export function checkFuture(content: Content, today: IsoDate): readonly Problem[] {
  // Somebody east of this machine may already have tomorrow.
  const last = addDays(today, 1);
  const dated = [
    ...[...content.claims, ...content.channels].map((at) => ({ at, field: 'checked', day: at.fields.checked })),
    ...locales.flatMap((locale) => [...content.lessons[locale].values()].map((at) => ({ at, field: 'reviewed', day: at.fields.reviewed }))),
  ];
  return dated
    .filter(({ day }) => day > last)
    .map(({ at, field, day }) =>
      warningAt(at, [field], {
        code: 'bad-date',
        what: `“${field}”写的是 ${day}，这一天还没到。`,
        expected: '核对的那一天，不晚于今天',
        example: `${field}: ${today}`,
      }),
    );
}
