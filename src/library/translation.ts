import { createHash } from 'node:crypto';

/** Twelve hex digits that change with any of the source files a translation was made from. */
export function hashOfSource(...written: readonly string[]): string {
  return createHash('sha256').update(written.join('\0')).digest('hex').slice(0, 12);
}
