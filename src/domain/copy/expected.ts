import { localFile } from '../local/labels.ts';
import type { PackedFile } from './compare.ts';
import { listFile, listText } from './list.ts';

/** Name of the page that checks a copy, in the root of the kit. */
export const checkPage = '核对.html';

/** What a copy must hold. */
export interface Expected {
  readonly packed: readonly PackedFile[];
  /** Files that have to be there with any content. */
  readonly own: readonly string[];
}

/**
 * What a copy must hold, besides the files the checking page knows: itself, the list, and what staff fill in. The page cannot hold its
 * own checksum. But the list holds it, and everything else in the list is known: so the list is right if it is the one that
 * follows from the page as found.
 * @param found SHA-256 by path, as found in the copy.
 * @param sha256 of a text in UTF-8, in hexadecimal.
 */
export async function expectedIn(
  edition: string,
  known: readonly PackedFile[],
  found: ReadonlyMap<string, string>,
  sha256: (text: string) => Promise<string>,
): Promise<Expected> {
  const page = found.get(checkPage);
  if (page === undefined) return { packed: known, own: [checkPage, listFile, localFile] };
  const withPage = [...known, { path: checkPage, sha256: page }];
  return { packed: [...withPage, { path: listFile, sha256: await sha256(listText(edition, withPage)) }], own: [localFile] };
}
