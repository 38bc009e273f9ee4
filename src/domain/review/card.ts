import type { Outcome } from '../quiz/attempt.ts';
import { addDays, type IsoDate } from '../text/iso-date.ts';

/** Days a question waits in boxes 0, 1 and 2: two days, two weeks, two months. In box 3 it is held and not asked again. */
export const waits: readonly number[] = [2, 14, 60];
export const heldBox: number = waits.length;

/** What the device remembers of one question. */
export interface Card {
  /** Revision of the question when it was answered; another revision means it was edited since. */
  readonly rev: string;
  /** 0 to `heldBox`. */
  readonly box: number;
  /** True once it has been answered right. */
  readonly passed: boolean;
  /** First day on which it is asked again. Without meaning in the last box. */
  readonly due: IsoDate;
}

/** True when the question waits for its review on `today`. */
export function isDue(card: Card, today: IsoDate): boolean {
  return card.box < heldBox && card.due <= today;
}

/**
 * The card after an answer. Right at the first try starts at two weeks, anything else at two days.
 * A right answer climbs one box only when it was due, so that practising early cannot skip the waiting;
 * a missed one goes back to two days. Never loses `passed`.
 */
export function afterAnswer(before: Card | undefined, rev: string, outcome: Outcome, today: IsoDate): Card {
  const known = before && before.rev === rev ? before : undefined;
  const passed = outcome !== 'missed' || (!!known && known.passed);
  if (known && outcome !== 'missed' && !isDue(known, today)) return { ...known, passed };
  const box = outcome !== 'first' ? 0 : known ? known.box + 1 : 1;
  return { rev, box, passed, due: addDays(today, waits[box] || 0) };
}
