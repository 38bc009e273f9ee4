/**
 * FNV-1a, 32 bit, over UTF-16 code units, as base 36.
 * Short enough to stand beside every question on a phone; used to notice edits, never for security.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
