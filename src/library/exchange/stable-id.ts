import { shortHash } from '../../domain/text/hash.ts';

/** Ids as content files write them. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/**
 * The id of a question that comes with none: its name where that is one already or becomes one, else made from the
 * words of the question, so that reading the same file twice gives the same ids.
 */
export function stableId(name: string, ask: string): string {
  const fromName = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const speaks = /[a-z]/.test(fromName) && fromName.length <= 40 && !/[^\x20-\x7e]/.test(name);
  return speaks ? fromName : `q-${shortHash(ask)}`;
}
