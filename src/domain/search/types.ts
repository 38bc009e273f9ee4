/** One thing the finder can lead to. */
export interface FinderEntry {
  readonly kind: 'lesson' | 'moment' | 'story' | 'play' | 'term' | 'help';
  /** Below the root of the language: `lessons/x.html`, `glossary.html#t-yuqi`, `help.html#ch-12378`. */
  readonly href: string;
  readonly title: string;
  /** The second line of a result: the rule of a lesson, the plain words of a term. */
  readonly line: string;
  /** Everything else that is searched, as phrases with `|` between them: action, summary, headings, synonyms, asks. */
  readonly words: string;
  /** Written for loan officers and collectors. */
  readonly staff?: true;
}

/** All that the finder of one language needs, small enough to be sent in one go. */
export interface FinderIndex {
  readonly entries: readonly FinderEntry[];
  /** How characters are read; see `decodeReadings` for the notation. */
  readonly readings: string;
  /** Traditional characters after the simplified ones they stand for: `征徵担擔`. */
  readonly variants: string;
}

/** One result, the best first. */
export interface FinderHit {
  readonly entry: FinderEntry;
  /** Comparable within one answer only. */
  readonly score: number;
}
