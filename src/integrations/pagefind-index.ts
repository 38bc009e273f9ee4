import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { escapeHtml } from '../domain/text/escape-html.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Block } from './reader-text.ts';

/** A page, or a part of one, that a result leads to. */
export interface Part {
  readonly href: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What Pagefind made of a language. Its files are unpacked: its client takes them so, and a page's own compression packs them better. */
export interface PagefindIndex {
  /** Source of its client, a module. */
  readonly client: string;
  /** Its name for each part, by the part's address. A page whose parts are indexed has none. */
  readonly ids: ReadonlyMap<string, string>;
  /** Words of several Han characters, as it cut them. */
  readonly words: readonly string[];
  /** What every search needs, by the name its client asks with. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What only some words need, by name without folder and ending. */
  readonly pieces: ReadonlyMap<string, Buffer>;
}

/** Pagefind's files begin with this, once unpacked. */
const signature = 'pagefind_dcd';

/** Indexes the parts of one language. The title weighs most, then the rule, then headings. */
export async function pagefindIndex(locale: Locale, parts: readonly Part[]): Promise<PagefindIndex> {
  const written = await filesOf(locale, parts);
  const named = (name: RegExp): ReadonlyMap<string, Buffer> =>
    new Map([...written].flatMap(([path, bytes]) => (name.test(path) ? [[name.exec(path)?.[1] ?? path, bytes]] : [])));
  const fragments = [...named(/^fragment\/(.+)\.pf_fragment$/)].map(([id, bytes]) => {
    const { url, content } = JSON.parse(bytes.subarray(signature.length).toString()) as { url: string; content: string };
    return { id, href: url.slice(1), content };
  });
  // The entry names the program of the language, if it has one of its own.
  const program = [...written.keys()].find((path) => path.startsWith(`wasm.${locale}`)) ?? 'wasm.unknown.pagefind';
  return {
    client: written.get('pagefind.js')?.toString() ?? '',
    ids: new Map(fragments.map(({ href, id }) => [href, id])),
    words: [...new Set(fragments.flatMap(({ content }) => content.match(/\p{Script=Han}{2,}/gu) ?? []))].sort(),
    files: named(new RegExp(`^(?:pagefind-entry\\.json|.+\\.pf_meta|${program})$`)),
    pieces: named(/^index\/(.+)\.pf_index$/),
  };
}

async function filesOf(locale: Locale, parts: readonly Part[]): Promise<ReadonlyMap<string, Buffer>> {
  const { index, errors } = await createIndex({ forceLanguage: locale.toLowerCase(), keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join()}`);
  for (const part of parts) {
    if (parts.some(({ href }) => href.startsWith(`${part.href}#`))) continue;
    const added = await index.addHTMLFile({ url: `/${part.href}`, content: htmlOf(locale, part) });
    if (added.errors.length > 0) throw new Error(`Pagefind did not take ${part.href}: ${added.errors.join()}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(
    files.map(({ path, content }) => [path, content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : Buffer.from(content)]),
  );
}

/** What stands aside, or twice, is found by the scan; for the ranking it would only blur what a page is about. */
function htmlOf(locale: Locale, { title, blocks }: Part): string {
  const own = blocks.filter(
    ({ aside, text }, index) => !aside && text !== title && blocks.findIndex((block) => block.text === text) === index,
  );
  const body = own.map((block) => `<p data-pagefind-weight="${weightOf(block)}">${escapeHtml(block.text)}</p>`).join('');
  return `<!doctype html><html lang="${locale}"><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}

function weightOf({ tag, within }: Block): number {
  if (within.some(({ classes }) => ['rule', 'ruled', 'lead'].some((name) => classes.includes(name)))) return 5;
  return /^h\d$/.test(tag) ? 3 : 1;
}
