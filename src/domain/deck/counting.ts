import { countOf } from '../session/count.ts';

/** Hands being counted, one number an option, with what is needed to take keys back. */
export interface Counting {
  readonly hands: readonly number[];
  /** Earlier hands, the newest last, to be taken back one by one. */
  readonly past: readonly (readonly number[])[];
  /** Digits just typed, and the hands before the first of them: a letter now makes them a total. */
  readonly typed: { readonly digits: string; readonly at: number; readonly before: Counting } | undefined;
}

/** Milliseconds within which digits and a letter belong together. */
const together = 1500;
const mostPast = 200;

/** Counting goes on from hands that are there already. */
export function startCounting(hands: readonly number[]): Counting {
  return { hands, past: [], typed: undefined };
}

/** One option set to a total; no option of that place, no change. */
export function setTotal(counting: Counting, option: number, total: number): Counting {
  const { hands, past } = counting;
  if (!(option in hands) || hands[option] === countOf(total)) return { ...counting, typed: undefined };
  const next = hands.map((hand, place) => (place === option ? countOf(total) : hand));
  return { hands: next, past: [...past, hands].slice(-mostPast), typed: undefined };
}

/** One more hand for an option. */
export function addOne(counting: Counting, option: number): Counting {
  return setTotal(counting, option, (counting.hands[option] ?? 0) + 1);
}

/** The last change taken back. */
export function takeBack({ hands, past }: Counting): Counting {
  return { hands: past.at(-1) ?? hands, past: past.slice(0, -1), typed: undefined };
}

/**
 * A key pressed at `now` (milliseconds): a letter or a digit adds one to its option (`a` or `1` the first), a number and then
 * a letter sets that option's total (`23a`), `u`, Backspace and Delete take back. `undefined` when the key means nothing to the count.
 *
 * The digits of a number have counted as ones when the letter comes: they are then as if they had never been.
 */
export function counted(counting: Counting, key: string, now: number): Counting | undefined {
  if (/^(u|U|Backspace|Delete)$/.test(key)) return takeBack(counting);
  const fresh = counting.typed && now - counting.typed.at <= together ? counting.typed : undefined;
  if (/^\d$/.test(key)) {
    const before = fresh?.before ?? counting;
    const digits = (fresh?.digits ?? '') + key;
    return { ...addOne(counting, Number(key) - 1), typed: { digits, at: now, before } };
  }
  if (!/^[a-z]$/i.test(key)) return undefined;
  const option = key.toLowerCase().charCodeAt(0) - 97;
  if (!(option in counting.hands)) return undefined;
  return fresh ? setTotal(fresh.before, option, Number(fresh.digits)) : addOne({ ...counting, typed: undefined }, option);
}
