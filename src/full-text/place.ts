import type { Locale } from '../i18n/locales.ts';

/**
 * Path below the site's root of the script that carries a language's full text: the same bytes over http and from a disk.
 * @param rev what the script holds, in short: a page never runs the script of another edition.
 */
export function fullTextScript(locale: Locale, rev: string): string {
  return `search/full-text.${locale}.${rev}.js`;
}

/** Stands in a page for the `rev` of its language's script until the build knows it. */
export const fullTextRev = '-full-text-rev-';

/** Path below the site's root of a piece of a language's index. Pieces are loaded when a query needs them. */
export function fullTextPiece(locale: Locale, name: string): string {
  return `search/${locale}/${name}.js`;
}

/**
 * Stands in a page for the kilobytes (1,000 bytes, brotli) that its language's first full-text search loads.
 * The build writes the number there, because it is known only when all pages are.
 */
export const fullTextKilobytes = '%full-text-kilobytes%';

/** Whether the text of a page is searched; paths are below a language's folder. The lists of sources and of links are not. */
export function isSearched(path: string): boolean {
  return /^(lessons\/.+|stories\/.+|plays\/.+|moments\/.+|glossary|help)\.html$/.test(path);
}
