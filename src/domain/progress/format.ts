import type { Card } from '../review/card.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Progress } from './progress.ts';

const head = 'xintian 1';
const line = /^([a-z0-9-]+)(?:\.([a-z0-9-]+) (\w+) ([0-3])([01]))? (\d{4}-(?:0\d|1[0-2])-[0-3]\d)$/;

/**
 * Progress as the short ASCII text that the device stores, one line a lesson or question below a first line `xintian 1`:
 * `what-is-credit 2026-11-24` (read) and `what-is-credit.blank-page k3f9 10 2026-12-08` (revision, box and passed, due).
 */
export function encodeProgress({ read, cards }: Progress): string {
  const lines = Object.keys(read).map((slug) => `${slug} ${read[slug]}`);
  for (const key in cards) {
    const card = cards[key];
    if (card) lines.push(`${key} ${card.rev} ${card.box}${+card.passed} ${card.due}`);
  }
  return [head, ...lines].join('\n');
}

/**
 * Reads stored text. Single lines that make no sense are left out, so that one bad line never costs the others.
 * @returns `undefined` when the text as a whole is not ours.
 */
export function decodeProgress(text: string): Progress | undefined {
  const [first, ...lines] = text.split('\n');
  if (first !== head) return undefined;
  const read: Record<string, IsoDate> = {};
  const cards: Record<string, Card> = {};
  for (const entry of lines) {
    const [, slug = '', id, rev = '', box, passed, day = ''] = line.exec(entry) || [];
    if (id) cards[`${slug}.${id}`] = { rev, box: Number(box), passed: passed === '1', due: day };
    else if (slug) read[slug] = day;
  }
  return { read, cards };
}
