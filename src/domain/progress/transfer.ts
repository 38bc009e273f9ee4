import { decodeProgress, encodeProgress } from './format.ts';
import type { Progress } from './progress.ts';

const prefix = 'xintian1.';

/** Why a pasted text or file could not be taken over. */
export type TransferError = 'empty' | 'not-ours' | 'damaged';

/** Progress as one line for a file or a chat. Base64, because chat programs turn straight quotes into curly ones. */
export function toTransfer(progress: Progress): string {
  return prefix + btoa(encodeProgress(progress));
}

/** Reads such a line back; line breaks and spaces that a chat program put in are ignored. */
export function fromTransfer(text: string): Progress | TransferError {
  const line = text.replace(/\s/g, '');
  if (line === '') return 'empty';
  if (!line.startsWith(prefix)) return 'not-ours';
  try {
    return decodeProgress(atob(line.slice(prefix.length))) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}
