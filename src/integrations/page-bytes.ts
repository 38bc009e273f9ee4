import { brotliCompressSync, constants } from 'node:zlib';

/** Most bytes a page may weigh on the wire: one flight of TCP's initial window. */
export const oneFlight = 14_000;

/** Bytes on the wire with brotli at its best, as a server sends a precompressed file. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
}
