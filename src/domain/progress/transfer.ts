import { type EnvelopeError, fromEnvelope, toEnvelope } from '../text/envelope.ts';
import type { Log } from './log.ts';

const prefix = 'xintian1';

/** Why a pasted text or file could not be taken over. */
export type TransferError = EnvelopeError;

/** A log as one line for a file or a chat. */
export function toTransfer(log: Log): string {
  // Only a damaged line holds other characters; base64 knows no more than the first 256.
  return toEnvelope(prefix, log.replace(/[^\n -~]/g, '?'));
}

/** Reads such a line back. */
export function fromTransfer(text: string): { readonly log: Log } | TransferError {
  const found = fromEnvelope(prefix, text);
  return typeof found === 'string' ? found : { log: found.text };
}
