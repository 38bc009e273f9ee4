import { addYears, type IsoDate } from '../../domain/text/iso-date.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { warningAt } from './report.ts';

/** Numbers to call are dialled again once a year. */
export function checkChannels(content: Content, today: IsoDate): readonly Problem[] {
  return content.channels
    .filter(({ fields }) => today >= addYears(fields.checked, 1))
    .map((channel) =>
      warningAt(channel, ['checked'], {
        code: 'channel-aging',
        what: `电话“${channel.fields.name[sourceLocale]}”上次核对是 ${channel.fields.checked}，已满一年。`,
        expected: '打一遍，或者对照官方网站，再改核对日期',
        example: `checked: ${today}`,
      }),
    );
}
