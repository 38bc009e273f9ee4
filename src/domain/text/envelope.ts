import { shortHash } from './hash.ts';

/** Why a pasted text could not be opened. */
export type EnvelopeError = 'empty' | 'not-ours' | 'damaged';

/**
 * Plain characters as one line for a file or a chat: `<prefix>.<base64>.<checksum>`.
 * Base64, because chat programs turn straight quotes and line breaks into others.
 */
export function toEnvelope(prefix: string, text: string): string {
  const body = btoa(text);
  return `${prefix}.${body}.${shortHash(body)}`;
}

/** Opens such a line; line breaks and spaces that a chat program put in are ignored. */
export function fromEnvelope(prefix: string, line: string): { readonly text: string } | EnvelopeError {
  const sent = line.replace(/\s/g, '');
  if (sent === '') return 'empty';
  const [head, body = '', checksum] = sent.split('.');
  if (head !== prefix) return 'not-ours';
  if (shortHash(body) !== checksum) return 'damaged';
  try {
    return { text: atob(body) };
  } catch {
    return 'damaged';
  }
}
