import { shortHash } from '../text/hash.ts';
import type { Progress } from './progress.ts';

/**
 * Progress as the text that the device stores and that travels between devices: `<checksum>{"read":…,"cards":…}`.
 * Only this module writes it, so a right checksum vouches for the shape as well.
 */
export function encodeProgress(progress: Progress): string {
  const json = JSON.stringify(progress);
  return shortHash(json) + json;
}

/** @returns `undefined` when the text is damaged or not ours. */
export function decodeProgress(text: string): Progress | undefined {
  const json = text.slice(text.indexOf('{'));
  return text === shortHash(json) + json ? JSON.parse(json) : undefined;
}
