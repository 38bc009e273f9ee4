import type { IsoDate } from '../domain/text/iso-date.ts';
import { present, siteContent } from './site-content.ts';

/** The days by which claims taken together are judged: the oldest check, and the first last day if there is one. */
export interface ClaimDays {
  readonly checked: IsoDate;
  readonly expires: IsoDate | undefined;
}

/** The days of these claims; `undefined` of none. */
export function claimDays(ids: readonly string[]): ClaimDays | undefined {
  const { claims } = siteContent();
  const found = ids.map(
    (id) =>
      present(
        claims.find(({ fields }) => fields.id === id),
        `claim ${id}`,
      ).fields,
  );
  const checked = found.map((claim) => claim.checked).sort()[0];
  const expires = found.flatMap((claim) => claim.expires ?? []).sort()[0];
  return checked === undefined ? undefined : { checked, expires };
}
