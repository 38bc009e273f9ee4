import type { FullTextMaker, FullTextResult, QueryWords } from './client.ts';
import { cut, hasHan } from './cut.ts';
import { bytesOf, madeUpPath, setFiles } from './files.ts';
import { type Folded, fold } from './fold.ts';
import type { TextHold, TextPage } from './hold.ts';
import { snippetOf } from './snippet.ts';

/** What is used of Pagefind's client. */
export interface PagefindClient {
  createInstance(options: object): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: readonly { id: string }[] }>;
  };
}

interface KnownPage extends TextPage {
  readonly folded: Folded;
}

/** Ids of pages that hold all pieces, the best first. */
type Ranking = (pieces: readonly string[]) => Promise<readonly string[]>;

/** Longer queries are pasted by mistake: the rest is not looked at. */
const longest = 80;

/** Pagefind's files begin with `pagefind_dcd`. */
const signatureLength = 12;

/**
 * The full text of a language. Pagefind ranks, and knows stems; a scan of the same text finds what stands across the words
 * that Pagefind cut or in what it was not given, says how common a word is, and carries on alone where Pagefind cannot run.
 */
export function fullTextOf(hold: TextHold, pagefind: PagefindClient): FullTextMaker {
  const known = new Set(hold.words.split(' '));
  const pages: readonly KnownPage[] = hold.pages.map((page) => ({ ...page, folded: fold(page.text) }));
  return (folder, words) => {
    setFiles(hold.files, folder);
    const ranking = rankingBy(pagefind, hold);
    return { search: async (query, most) => search(pages, await ranking, words, known, query.slice(0, longest), most) };
  };
}

async function search(
  pages: readonly KnownPage[],
  ranking: Ranking,
  words: QueryWords,
  known: ReadonlySet<string>,
  query: string,
  most: number,
): Promise<readonly FullTextResult[]> {
  const whole = fold(query).text;
  if (whole === '') return [];
  const pieces = cut(words(query).join(' ').normalize('NFKC').toLowerCase(), known).map((piece) => fold(piece).text);
  const ranked = await rankedPages(pages, ranking, pieces);
  const holding = pages.filter(({ folded }) => folded.text.includes(whole));
  // A page of many words stands for itself only where none of its words does.
  const literal = holding.filter(({ href }) => !holding.some((other) => other.href.startsWith(`${href}#`)));
  const asTyped = [...ranked.filter((page) => literal.includes(page)), ...literal];
  // Part of a Latin word is a weaker find than its stem; Han characters in this very order are a stronger one.
  // Single characters somewhere on a page are no find at all where the word itself stands somewhere.
  const scattered = asTyped.length > 0 && pieces.every((piece) => piece.length === 1);
  const joined = scattered ? asTyped : hasHan(whole) ? [...asTyped, ...ranked] : [...ranked, ...asTyped];
  const telling = pieces.filter((piece) => piece.length > 1).sort((a, b) => b.length - a.length);
  return [...new Set(joined)].slice(0, most).map((page) => {
    const wanted = page.folded.text.includes(whole) ? [whole] : telling.length > 0 ? telling : pieces;
    return { href: page.href, title: page.title, snippet: snippetOf(page.text, page.folded, wanted) };
  });
}

/** Pages with all pieces, the best first; when there are none, those with the pieces that tell most. */
async function rankedPages(pages: readonly KnownPage[], ranking: Ranking, pieces: readonly string[]): Promise<readonly KnownPage[]> {
  const parts = pages.filter(({ id }) => id !== '');
  const rank = async (some: readonly string[]): Promise<readonly KnownPage[]> => {
    const ids = await ranking(some);
    const ranked = ids.flatMap((id) => parts.filter((page) => page.id === id));
    return [...ranked, ...parts.filter(({ folded }) => some.every((piece) => folded.text.includes(piece)))];
  };
  if (pieces.length === 0) return [];
  const all = await rank(pieces);
  if (all.length > 0) return [...new Set(all)];
  // Long and rare pieces tell more than short and common ones.
  const weights = pieces.map((piece) => {
    const count = parts.filter(({ folded }) => folded.text.includes(piece)).length;
    return { piece, weight: count > 0 ? piece.length * Math.log(1 + parts.length / count) : 0 };
  });
  const told = parts.map((page) => {
    const held = weights.filter(({ piece }) => page.folded.text.includes(piece));
    return { page, held, weight: held.reduce((sum, { weight }) => sum + weight, 0) };
  });
  told.sort((a, b) => b.weight - a.weight);
  const best = told[0];
  if (best === undefined || best.weight === 0) return [];
  const fewer = await rank(best.held.map(({ piece }) => piece));
  return [...new Set([...fewer, ...told.filter(({ weight }) => weight >= best.weight / 2).map(({ page }) => page)])];
}

async function rankingBy(pagefind: PagefindClient, hold: TextHold): Promise<Ranking> {
  try {
    const wasm = Object.keys(hold.files).find((name) => name.startsWith('wasm.')) ?? '';
    // An old browser, or a policy it does not understand, shows here and not in Pagefind's own start, which nobody could catch.
    await WebAssembly.compile(bytesOf((hold.files[wasm] ?? '').slice(signatureLength)));
    const client = pagefind.createInstance({ basePath: madeUpPath, noWorker: true });
    await client.init();
    return async (pieces) => (await client.search(pieces.join(' '))).results.map(({ id }) => id);
  } catch {
    return async () => [];
  }
}
