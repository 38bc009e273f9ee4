import type { Phrase } from './finder.ts';
import { heardAt, type Spelling } from './spelling.ts';

/** Points of the best phrase of each entry. */
export function bestPerEntry(phrases: readonly Phrase[], points: (phrase: Phrase, at: number) => number): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  phrases.forEach((phrase, at) => {
    const score = points(phrase, at);
    if (score > (best.get(phrase.entry) ?? 0)) best.set(phrase.entry, score);
  });
  return best;
}

/**
 * What it says that the query is a phrase, begins one, stands in one, or has a known word in it:
 * in points beside those of clues, of which a rare pair of characters gives about five. The more of the phrase is asked for, the more it says.
 */
export function written(query: string, { text, weight, whole }: Phrase): number {
  if (text === query) return weight * (whole ? 14 : 8);
  const shorter = Math.min(text.length, query.length);
  const alike = shorter / Math.max(text.length, query.length);
  if (text.startsWith(query)) return weight * (3 + 6 * alike);
  if (text.indexOf(query) >= 0) return weight * (2 + 5 * alike);
  if (whole && text.length > 1 && query.indexOf(text) >= 0) return weight * (1 + 5 * alike);
  return 0;
}

/** The same by sound, which says less. */
export function spoken(query: Spelling, spelling: Spelling, { weight, whole }: Phrase): number {
  const at = query.length === 0 ? -1 : heardAt(query, spelling);
  if (at < 0) return 0;
  const alike = query.length / spelling.length;
  return weight * (alike === 1 && whole ? 9 : (at === 0 ? 2.5 : 1.5) + 4 * alike);
}
