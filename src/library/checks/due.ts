import { addDays, addYears, type IsoDate } from '../../domain/text/iso-date.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { warningAt } from './report.ts';

/** Days before a claim expires, or has not been checked for a year, in which the check speaks of it. */
const soon = 30;

/** Claims to compare with their source again within a month: in time, before a page has to say that they are old. */
export function checkDue(content: Content, today: IsoDate): readonly Problem[] {
  const last = addDays(today, soon);
  return content.claims.flatMap((claim): Problem[] => {
    const { id, checked, expires } = claim.fields;
    const aging = addYears(checked, 1);
    // What is past already has its own problem.
    if (aging <= today || (expires !== undefined && expires < today)) return [];
    const ends = expires !== undefined && expires <= last;
    if (!ends && aging > last) return [];
    return [
      warningAt(claim, [ends ? 'expires' : 'checked'], {
        code: 'claim-due',
        what: ends ? `依据“${id}”到 ${expires} 为止，不到一个月了。` : `依据“${id}”到 ${aging} 就满一年没核对了。`,
        expected: '现在就对照出处；用到它的课和题，运行 npm run due 看',
        example: ends ? 'expires: 2027-12-31' : `checked: ${today}`,
      }),
    ];
  });
}
