import { type EditionFile, type EditionList, fileKey, missingFiles, type SaveFailure, withoutDay } from '../domain/offline/edition.ts';
import { here } from './edition-here.ts';
import { root } from './scope.ts';

/** Files fetched at the same time: on a slow link the waiting costs more than the bytes. */
const together = 6;

/** Saved files, under names that say what they hold (`fileKey`): editions share what they have in common. */
export const openFiles = (): Promise<Cache> => caches.open('xintian-files');

/** A copy that did not become complete. */
export class NotSaved extends Error {
  readonly reason: SaveFailure;
  constructor(reason: SaveFailure) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Fetches what this edition's languages need and what is not there yet. What has come stays when it is cut, so that the next try goes on from there.
 * @throws NotSaved
 */
export async function saveFiles(locales: readonly string[], told: (done: number, all: number) => void): Promise<void> {
  const files = await openFiles();
  const kept = new Set((await files.keys()).map(({ url }) => url.slice(root.length)));
  const lists = await Promise.all(locales.map((locale) => saveList(files, locale)));
  const missing = [...new Map(lists.flatMap((list) => missingFiles(list, kept)).map((file) => [file.path, file])).values()];
  const all = missing.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  told(done, all);
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      await saveFile(files, file);
      done += file.bytes;
      told(done, all);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
}

/** The list of a saved language; undefined when it is not kept. */
export async function readList(locale: string): Promise<EditionList | undefined> {
  const found = await (await openFiles()).match(listKey(locale));
  return found?.json();
}

/** Drops every file that this edition's saved languages do not need. */
export async function dropOthers(locales: readonly string[]): Promise<void> {
  const files = await openFiles();
  const lists = await Promise.all(locales.map(readList));
  const needed = new Set([...lists.flatMap((list) => list?.files.map(fileKey) ?? []), ...locales.map(listKey)]);
  for (const { url } of await files.keys()) if (!needed.has(url.slice(root.length))) await files.delete(url);
}

const localeHere = (locale: string) => {
  const known = here.locales[locale];
  if (known === undefined) throw new NotSaved('changed');
  return known;
};

const listKey = (locale: string): string => {
  const { list, hash } = localeHere(locale);
  return fileKey({ path: list, hash });
};

async function saveList(files: Cache, locale: string): Promise<EditionList> {
  const { list, hash } = localeHere(locale);
  const known = await readList(locale);
  if (known) return known;
  await saveFile(files, { path: list, hash });
  const saved = await readList(locale);
  if (saved === undefined) throw new NotSaved('full');
  return saved;
}

/** Fetches one file and keeps it if it is the one that belongs to this edition. */
async function saveFile(files: Cache, file: Pick<EditionFile, 'path' | 'hash'>): Promise<void> {
  // A server's word is asked for, because an older answer may lie in the browser's own store.
  const answer = await fetch(root + file.path, { cache: 'no-cache' }).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) throw new NotSaved('network');
  const type = answer.headers.get('content-type') ?? '';
  const bytes = answer.ok ? await answer.arrayBuffer().catch(() => undefined) : new ArrayBuffer(0);
  if (bytes === undefined) throw new NotSaved('network');
  const body = file.path.endsWith('.html') ? new TextEncoder().encode(withoutDay(new TextDecoder().decode(bytes))) : bytes;
  if ((await sha256(body)) !== file.hash) throw new NotSaved('changed');
  // The device refuses when its store is full.
  await files.put(root + fileKey(file), new Response(body, { headers: { 'content-type': type } })).catch(() => {
    throw new NotSaved('full');
  });
}

async function sha256(bytes: BufferSource): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}
