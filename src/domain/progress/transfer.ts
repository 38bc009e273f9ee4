import { shortHash } from '../text/hash.ts';
import { decodeProgress, encodeProgress } from './format.ts';
import type { Progress } from './progress.ts';

const prefix = 'xintian1';

/** Why a pasted text or file could not be taken over. */
export type TransferError = 'empty' | 'not-ours' | 'damaged';

/**
 * Progress as one line for a file or a chat: `xintian1.<base64>.<checksum>`.
 * Base64, because chat programs turn straight quotes into curly ones.
 */
export function toTransfer(progress: Progress): string {
  const body = btoa(encodeProgress(progress));
  return `${prefix}.${body}.${shortHash(body)}`;
}

/** Reads such a line back; line breaks and spaces that a chat program put in are ignored. */
export function fromTransfer(text: string): Progress | TransferError {
  const line = text.replace(/\s/g, '');
  if (line === '') return 'empty';
  const [head, body = '', checksum] = line.split('.');
  if (head !== prefix) return 'not-ours';
  if (shortHash(body) !== checksum) return 'damaged';
  try {
    return decodeProgress(atob(body)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}
