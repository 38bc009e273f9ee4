import type { Asked, Told } from '../domain/offline/messages.ts';
import { here } from './edition-here.ts';
import { dropNote, readNote, writeNote } from './notes.ts';
import { dropOthers, NotSaved, saveFiles } from './saving.ts';
import { worker } from './scope.ts';
import { answer, copyChanged, isOurs, keepVisited } from './serving.ts';

async function tell(message: Told): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })) client.postMessage(message);
}

async function tellState(): Promise<void> {
  const [saved, failed] = await Promise.all([readNote('saved'), readNote('failed')]);
  await tell({ type: 'state', saved, newer: !!worker.registration.waiting, failed });
}

const tellProgress = (done: number, all: number): void => {
  tell({ type: 'progress', done, all });
};

const reasonOf = (error: unknown) => (error instanceof NotSaved ? error.reason : 'network');

/** A newer edition: where a copy was saved, it is completed before this worker may serve, and the older one serves until then. */
async function install(): Promise<void> {
  const saved = await readNote('saved');
  if (!saved) return worker.skipWaiting();
  try {
    await saveFiles(saved.locales, tellProgress);
    await dropNote('failed');
  } catch (error) {
    await writeNote('failed', reasonOf(error)).catch(() => undefined);
    await tellState();
    // The browser drops this worker; the older one goes on with its own files.
    throw error;
  }
}

async function activate(): Promise<void> {
  const saved = await readNote('saved');
  if (saved) {
    await writeNote('saved', { ...saved, id: here.id, day: here.day });
    await dropOthers(saved.locales);
  }
  await worker.clients.claim();
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (!saved) await Promise.all(pages.map(({ url }) => keepVisited(url).catch(() => undefined)));
}

async function save(locale: string): Promise<void> {
  const saved = await readNote('saved');
  const locales = [...new Set([...(saved?.locales ?? []), locale])];
  try {
    await saveFiles(locales, tellProgress);
    await writeNote('saved', { id: here.id, day: here.day, locales });
    copyChanged();
    await tellState();
  } catch (error) {
    await tell({ type: 'failed', reason: reasonOf(error) });
  }
}

async function forget(): Promise<void> {
  await dropNote('saved');
  await dropNote('failed');
  await caches.delete('xintian-files');
  copyChanged();
  await tellState();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});
worker.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  if (asked.type === 'save') event.waitUntil(save(asked.locale));
  else if (asked.type === 'forget') event.waitUntil(forget());
  else if (asked.type === 'switch') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(tellState());
});
