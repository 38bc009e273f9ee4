/** One file of an edition as a saved copy holds it. */
export interface EditionFile {
  /** Below the site's root: `lessons/what-is-credit.html`. */
  readonly path: string;
  /** SHA-256 of its text without the edition's day (`withoutDay`), base64. */
  readonly hash: string;
  /** What it takes on the wire, compressed. */
  readonly bytes: number;
}

/** All files that a language needs when it is saved. */
export interface EditionList {
  readonly files: readonly EditionFile[];
}

/** A saved copy: complete, or it is not recorded at all. */
export interface SavedCopy {
  /** Which edition; changes with any byte of the site. */
  readonly id: string;
  /** ISO day that the pages of this edition show. */
  readonly day: string;
  readonly locales: readonly string[];
}

/** Why a copy could not be made complete. What was there before is kept. */
export type SaveFailure = 'network' | 'full' | 'changed';

/** Where the day of the edition stands in a page. The whole element, so that a copy can say more in its place. */
const dayElement = /<time id="edition"[^>]*>[^<]*<\/time>/;

/**
 * A page's text without the edition's day: a page that differs in nothing else is the same page, and is not fetched again
 * because some other page was checked.
 */
export function withoutDay(text: string): string {
  return text.replace(dayElement, '<time id="edition"></time>');
}

/** The page as it is shown: with the day of its edition and, after it, what there is to say about newer ones. */
export function withDay(text: string, day: string, notice: string): string {
  return text.replace(dayElement, () => `<time id="edition" datetime="${day}">${day}</time>${notice}`);
}

/** Name under which a saved file is kept: the same in every edition that holds the same text. */
export function fileKey({ path, hash }: Pick<EditionFile, 'path' | 'hash'>): string {
  return `${encodeURI(path)}?${encodeURIComponent(hash)}`;
}

/**
 * Path below the root of the file that an address means, as a server of files would find it.
 * @param root the site's root, ending in a slash; undefined for addresses outside of it.
 */
export function pathBelow(root: string, address: string): string | undefined {
  const plain = address.replace(/[?#].*$/, '');
  if (!plain.startsWith(root)) return undefined;
  try {
    const path = decodeURI(plain.slice(root.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    // A lone per cent sign is the address of no file.
    return undefined;
  }
}

/** What there is to fetch: files that are not there yet. */
export function missingFiles(list: EditionList, kept: ReadonlySet<string>): readonly EditionFile[] {
  return list.files.filter((file) => !kept.has(fileKey(file)));
}
