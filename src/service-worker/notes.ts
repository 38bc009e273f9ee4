import type { SavedCopy, SaveFailure } from '../domain/offline/edition.ts';

/** What the worker remembers: it is stopped and started by the browser as it likes. */
interface Notes {
  /** The complete copy from which pages are served. */
  readonly saved: SavedCopy;
  /** Why the newest edition could not be saved. */
  readonly failed: SaveFailure;
}

const openNotes = (): Promise<Cache> => caches.open('xintian-notes');

/** A note; undefined when there is none, or when it cannot be read. */
export async function readNote<Name extends keyof Notes>(name: Name): Promise<Notes[Name] | undefined> {
  const found = await (await openNotes()).match(name);
  return found?.json().catch(() => undefined);
}

export async function writeNote<Name extends keyof Notes>(name: Name, value: Notes[Name]): Promise<void> {
  await (await openNotes()).put(name, new Response(JSON.stringify(value)));
}

export async function dropNote(name: keyof Notes): Promise<void> {
  await (await openNotes()).delete(name);
}
