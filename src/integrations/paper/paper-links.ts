import { relativeHref } from '../../domain/text/relative-href.ts';
import { papersHere } from '../../library/paper-files.ts';

/** A file printed from a page: its path below the site's root, what it is called, and the parts of the page it holds. */
export interface PaperFile {
  readonly path: string;
  readonly text: string;
  readonly parts: readonly string[];
}

const links = /<p id="papers">.*?<\/p>/s;

/** The page as it was built, before anything was printed from it. */
export function withoutPaperLinks(html: string): string {
  return html.replace(links, papersHere);
}

/** The page with links to its files, in the place kept for them. Throws where there is no such place. */
export function paperLinks(html: string, page: string, files: readonly PaperFile[]): string {
  if (!html.includes(papersHere)) throw new Error(`${page} keeps no place for its files`);
  const anchors = files.map(({ path, text }) => `<a class="button quiet" href="${relativeHref(page, path)}">${text}</a>`);
  return html.replace(papersHere, () => `<p id="papers">${anchors.join('')}</p>`);
}
