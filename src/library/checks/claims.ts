import { claimState } from '../../domain/claims/claim-state.ts';
import type { IsoDate } from '../../domain/text/iso-date.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { errorAt, warningAt } from './report.ts';

/** The ledger as it stands on the build's day: nothing unverified, nothing expired; what is old is named. */
export function checkClaims(content: Content, today: IsoDate): readonly Problem[] {
  return content.claims.flatMap((claim): Problem[] => {
    const { id, level, checked, expires } = claim.fields;
    if (level === 'unverified') {
      const words = {
        code: 'claim-unverified',
        what: `依据“${id}”还没有核实，不能发布。`,
        expected: '先核实，再写 text-seen 或 secondary；核实不了就删掉',
        example: 'level: text-seen',
      } as const;
      return [errorAt(claim, ['level'], words)];
    }
    const state = claimState({ checked, expires }, today);
    if (state === 'expired') {
      const words = {
        code: 'claim-expired',
        what: `依据“${id}”到 ${expires} 为止，今天 ${today} 已经过期。`,
        expected: '查清现在的规定，改文字和日期；没有了就从课里拿掉',
        example: 'expires: 2027-12-31',
      } as const;
      return [errorAt(claim, ['expires'], words)];
    }
    if (state === 'aging') {
      const words = {
        code: 'claim-aging',
        what: `依据“${id}”上次核对是 ${checked}，已满一年。`,
        expected: '重新对照出处，再改核对日期',
        example: `checked: ${today}`,
      } as const;
      return [warningAt(claim, ['checked'], words)];
    }
    return [];
  });
}
