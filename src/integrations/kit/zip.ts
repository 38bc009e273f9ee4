import { zipSync } from 'fflate';

/** Files by path, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Said to come from Unix, with that system's rights: Info-ZIP's `unzip` garbles Chinese names that come from anywhere else. */
const unix = 3;
const readableFile = 0o100644 << 16;

/**
 * The files as one zip: the same bytes on every machine and every day. Names are sorted, every file has the day `edition` as its time,
 * and names that are not ASCII are marked as UTF-8, which Windows needs for Chinese ones.
 */
export function zipOf(files: Files, edition: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = edition.split('-').map(Number);
  // A zip holds local time; noon exists on every day everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime, os: unix, attrs: readableFile });
}
