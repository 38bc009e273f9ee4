import type { FinderHit } from '../../domain/search/types.ts';

/** A stretch of a text to be marked: from (included) to (excluded). */
export type Mark = readonly [from: number, to: number];

/** What the finder's script, which is loaded on the first tap, hands to the page. */
export interface OpenFinder {
  find(query: string, most: number): readonly FinderHit[];
  marks(text: string, query: string): readonly Mark[];
  /** The query cut into the words that matter: question words are gone. */
  words(query: string): readonly string[];
}

declare global {
  interface Window {
    xintianFinder?: OpenFinder;
  }
}
