import { addYears, type IsoDate } from '../text/iso-date.ts';

/** How far a claim may be trusted on a day: `expired` must not be relied on, `aging` was not checked for twelve months. */
export type ClaimState = 'current' | 'aging' | 'expired';

/** The last day a claim holds is `expires` itself; from the next day on it is expired. */
export function claimState(claim: { checked: IsoDate; expires?: IsoDate | undefined }, today: IsoDate): ClaimState {
  if (claim.expires && today > claim.expires) return 'expired';
  return today >= addYears(claim.checked, 1) ? 'aging' : 'current';
}
