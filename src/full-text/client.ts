/** A result of the full text. */
export interface FullTextResult {
  /** Path below the language's root. */
  readonly href: string;
  readonly title: string;
  /** Words around the find, in order; the marked ones were asked for. Plain text, to be set as text. */
  readonly snippet: readonly { readonly text: string; readonly marked: boolean }[];
}

/** The full text of one language, loaded and ready. */
export interface FullText {
  /** The best `most` pages. A page that holds the query as it was typed is always among all results. */
  readonly search: (query: string, most: number) => Promise<readonly FullTextResult[]>;
}

/** How a query is cut into the words that matter: question words are gone. */
export type QueryWords = (query: string) => readonly string[];

/** What the loaded script leaves behind: `folder` is where pieces of the index are found. */
export type FullTextMaker = (folder: string, words: QueryWords) => FullText;

declare global {
  var xintianFullText: FullTextMaker | undefined;
}

/**
 * Loads the full text: one classic script, which runs over http and from a disk alike.
 * Rejects when the script cannot be loaded; the next call tries again.
 * @param src address of `fullTextScript(locale, rev)` as seen from the page.
 */
export async function openFullText(src: string, words: QueryWords): Promise<FullText> {
  if (globalThis.xintianFullText === undefined) await loadScript(src);
  const make = globalThis.xintianFullText;
  if (make === undefined) throw new Error(`${src} is not the full text`);
  return make(src.replace(/full-text\.([^/.]+)\.[^/]*$/, '$1/'), words);
}

/** Runs a classic script of this site. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    // The bytes of binary files are characters here: a server that names no charset must not change them.
    script.charset = 'utf-8';
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${src} did not load`));
    };
    document.head.append(script);
  });
}
