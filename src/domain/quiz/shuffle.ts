import { shortHash } from '../text/hash.ts';

/**
 * The numbers 0…count-1 in an order that depends on `seed` alone, never the natural one:
 * the page is built once, so the same readers must meet the same order.
 */
export function shuffled(count: number, seed: string): readonly number[] {
  const natural = Array.from({ length: count }, (_, index) => index);
  // The index goes first: the hash stirs its last characters least.
  const key = (index: number): number => Number.parseInt(shortHash(`${index}/${seed}`), 36);
  const mixed = [...natural].sort((a, b) => key(a) - key(b));
  // One turn of the wheel is enough to leave the natural order, and cannot come back to it.
  return count > 1 && mixed.every((value, index) => value === index) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
