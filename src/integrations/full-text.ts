import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { close } from 'pagefind';
import { shortHash } from '../domain/text/hash.ts';
import type { TextHold } from '../full-text/hold.ts';
import { fullTextKilobytes, fullTextPiece, fullTextRev, fullTextScript, isSearched } from '../full-text/place.ts';
import { type Locale, localeFolder, localeOfPath, locales } from '../i18n/locales.ts';
import { bundleClassic } from './bundle-classic.ts';
import { type Part, pagefindIndex } from './pagefind-index.ts';
import { type Block, readerText } from './reader-text.ts';

/**
 * Writes the full text of every language below `dist/search/` from the pages as built,
 * and into the pages how much of it a first search loads.
 */
export async function writeFullText(dist: string): Promise<void> {
  for (const locale of locales) {
    const folder = join(dist, localeFolder(locale));
    const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
    const pages = paths.filter((path) => isSearched(path));
    const parts = (await Promise.all(pages.map(async (path) => partsOf(path, await readFile(join(folder, path), 'utf8'))))).flat();
    const { rev, files } = await scriptsOf(locale, parts);
    for (const [path, code] of files) {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, path), code);
    }
    await fillIn(
      paths
        .filter((path) => path.endsWith('.html') && localeOfPath(localeFolder(locale) + path) === locale)
        .map((path) => join(folder, path)),
      { [fullTextKilobytes]: String(firstSearch(files.map(([, code]) => code))), [fullTextRev]: rev },
    );
  }
  await close();
}

/** A lesson, a story and a moment are one result each; so is every word of the glossary. */
function partsOf(path: string, html: string): readonly Part[] {
  const blocks = readerText(html);
  const title = blocks.find(({ tag }) => tag === 'h1')?.text ?? '';
  const whole = { href: path, title, blocks };
  const anchorOf = (block: Block): string | undefined => block.within.find(({ tag, id }) => tag === 'div' && id?.startsWith('t-'))?.id;
  const anchors = [...new Set(blocks.map(anchorOf))].filter((anchor) => anchor !== undefined);
  const words = anchors.map((anchor) => {
    const own = blocks.filter((block) => anchorOf(block) === anchor);
    return { href: `${path}#${anchor}`, title: own.find(({ tag }) => tag === 'dt')?.text ?? '', blocks: own };
  });
  return [whole, ...words];
}

/** What is written for one language. */
interface FullTextScripts {
  /** In the name of the script that is opened. */
  readonly rev: string;
  /** By path below the site's root. */
  readonly files: readonly (readonly [path: string, code: string])[];
}

/** The scripts of a language: first the one that is opened, then the pieces of the index. */
async function scriptsOf(locale: Locale, parts: readonly Part[]): Promise<FullTextScripts> {
  const index = await pagefindIndex(locale, parts);
  const pages: TextHold['pages'] = parts.map(({ href, title, blocks }) => ({
    href,
    title,
    text: blocks.map(({ text }) => text).join('\n'),
    id: index.ids.get(href) ?? '',
  }));
  const { code } = await bundleClassic(resolve('src/full-text/main.ts'), {
    modules: { 'pagefind-client': index.client },
    // The client is no module here, and the same query is cut the same way in every browser.
    define: { 'import.meta.url': 'undefined', 'Intl.Segmenter': 'undefined' },
    keepsNames: true,
    inject: { fetch: [resolve('src/full-text/files.ts'), 'fetch'] },
  });
  const files = [...index.files].map(([name, bytes]) => `${JSON.stringify(name)}:${byteString(bytes)}`);
  const hold = `{pages:${JSON.stringify(pages)},words:${JSON.stringify(index.words.join(' '))},files:{${files.join()}}}`;
  const pieces = [...index.pieces].map(([name, bytes]) => {
    const put = `(self.xintianPieces=self.xintianPieces||{})[${JSON.stringify(name)}]=${byteString(bytes)}`;
    return [fullTextPiece(locale, name), put] as const;
  });
  const script = `var xintianHold=${hold};${code}`;
  const rev = shortHash(script);
  return { rev, files: [[fullTextScript(locale, rev), script], ...pieces] };
}

/** Bytes as a string literal of one character each: after brotli a tenth smaller than base64. */
function byteString(bytes: Buffer): string {
  const escapes: { readonly [character: string]: string } = { '\0': '\\x00', '\n': '\\n', '\r': '\\r', "'": "\\'", '\\': '\\\\' };
  return `'${bytes.toString('latin1').replace(/[\0\n\r'\\]/g, (character) => escapes[character] ?? character)}'`;
}

/** Kilobytes that a first search loads at most, when its words stand in three pieces of the index. */
function firstSearch([opened = '', ...pieces]: readonly string[]): number {
  const largest = pieces.map(brotli).sort((a, b) => b - a);
  const bytes = [brotli(opened), ...largest.slice(0, 3)];
  return Math.ceil(bytes.reduce((sum, size) => sum + size, 0) / 1000);
}

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** Writes into the pages what is known only when all of them are built. */
async function fillIn(pages: readonly string[], values: { readonly [stand: string]: string }): Promise<void> {
  for (const page of pages) {
    const html = await readFile(page, 'utf8');
    const filled = Object.entries(values).reduce((text, [stand, value]) => text.replaceAll(stand, value), html);
    if (filled !== html) await writeFile(page, filled);
  }
}
