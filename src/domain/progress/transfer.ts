import { shortHash } from '../text/hash.ts';
import type { Log } from './log.ts';

const prefix = 'xintian1';

/** Why a pasted text or file could not be taken over. */
export type TransferError = 'empty' | 'not-ours' | 'damaged';

/**
 * A log as one line for a file or a chat: `xintian1.<base64>.<checksum>`.
 * Base64, because chat programs turn straight quotes and line breaks into others.
 */
export function toTransfer(log: Log): string {
  // Only a damaged line holds other characters; base64 knows no more than the first 256.
  const body = btoa(log.replace(/[^\n -~]/g, '?'));
  return `${prefix}.${body}.${shortHash(body)}`;
}

/** Reads such a line back; line breaks and spaces that a chat program put in are ignored. */
export function fromTransfer(text: string): { readonly log: Log } | TransferError {
  const line = text.replace(/\s/g, '');
  if (line === '') return 'empty';
  const [head, body = '', checksum] = line.split('.');
  if (head !== prefix) return 'not-ours';
  if (shortHash(body) !== checksum) return 'damaged';
  try {
    return { log: atob(body) };
  } catch {
    return 'damaged';
  }
}
