/** A calendar day as `YYYY-MM-DD`, without a time zone: the reader's own day. */
export type IsoDate = string;

const dayLength = 86_400_000;
const dayOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** True for a day that exists: `2026-02-30` is not one. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The day on the device's own calendar at `now`. */
export function localDay(now: Date): IsoDate {
  return dayOf(now.getTime() - now.getTimezoneOffset() * 60_000);
}

/** `day` moved by whole days. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOf(Date.parse(day) + days * dayLength);
}

/** The same day `years` later, to compare other days with: from the 29th of February it may be a day that does not exist. */
export function addYears(day: IsoDate, years: number): IsoDate {
  return Number(day.slice(0, 4)) + years + day.slice(4);
}
