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
 * Parts of a sum, so that no part under five can be told or worked out (primary and complementary suppression; decision 19).
 * Small parts are hidden; then the smallest others, until at least two are hidden that together are five or more, and more than one each:
 * otherwise what is left of the sum would give a hidden part away. Where even that does not help, nothing is told, the sum neither.
 */
export function tellParts(counts: readonly number[]): ToldParts {
  const hidden = new Set(counts.flatMap((count, index) => (told(count) === null ? [index] : [])));
  const rest = counts.map((_, index) => index).filter((index) => (counts[index] ?? 0) >= smallest);
  rest.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const hiddenSum = () => [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0);
  while (hidden.size > 0 && (hidden.size < 2 || hiddenSum() < smallest || hiddenSum() <= hidden.size)) {
    const next = rest.shift();
    if (next === undefined) return { parts: counts.map(() => null), sum: null };
    hidden.add(next);
  }
  return {
    parts: counts.map((count, index) => (hidden.has(index) ? null : count)),
    sum: counts.reduce((sum, count) => sum + count, 0),
  };
}
