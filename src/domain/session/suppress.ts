/** Groups smaller than this are not told. */
export const smallest = 5;

/** A number that may be told, or `null` for one that may not. */
export type Told = number | null;

/** The parts of a whole that may be told together with their sum. */
export interface ToldParts {
  readonly parts: readonly Told[];
  readonly sum: Told;
}

/** A group by itself: told when it is empty or large enough. */
export function told(count: number): Told {
  return count === 0 || count >= smallest ? count : null;
}

/**
 * Parts of a sum, so that no part under five can be told or worked out (decision 19): with one part that is too small none is told,
 * only their sum, if that is large enough. Hiding just one more part, say the next smallest, gives the small one away
 * to somebody who knows how the other was chosen.
 */
export function tellParts(counts: readonly number[]): ToldParts {
  const small = counts.some((count) => told(count) === null);
  return {
    parts: counts.map((count) => (small ? null : count)),
    sum: told(counts.reduce((sum, count) => sum + count, 0)),
  };
}
