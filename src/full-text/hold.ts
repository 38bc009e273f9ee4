/** A page, or a word of the glossary, as a full-text search knows it. */
export interface TextPage {
  /** Path below the language's root, with an anchor where the page holds many things. */
  readonly href: string;
  readonly title: string;
  /** What a reader reads there, a line per block. */
  readonly text: string;
  /** Pagefind's name for it; empty for a page whose parts are known to it instead. */
  readonly id: string;
}

/** What the full-text script of a language carries besides its code. Binary files are strings of one character per byte. */
export interface TextHold {
  readonly pages: readonly TextPage[];
  /** Words of several Han characters as Pagefind cut them when indexing, separated by spaces. */
  readonly words: string;
  /** Pagefind's small files by name. */
  readonly files: { readonly [name: string]: string };
}
