import { NetworkFirst } from 'workbox-strategies';
import { fileKey, pathBelow, withDay } from '../domain/offline/edition.ts';
import { here } from './edition-here.ts';
import { readNote } from './notes.ts';
import { openFiles, readList } from './saving.ts';
import { type FetchEvent, root, worker } from './scope.ts';

const visitedName = 'xintian-visited';
/** An address without its question: pages do not differ by it. */
const plainAddress = (request: Request): string => request.url.replace(/[?#].*$/, '');

/** What was looked at is there again without a network; with one, the newest is shown. */
const visited = new NetworkFirst({
  cacheName: visitedName,
  networkTimeoutSeconds: 8,
  plugins: [{ cacheKeyWillBeUsed: async ({ request }) => plainAddress(request) }],
});

/** Whether the worker answers: pages and the scripts beside them. Pictures and printed sheets come from the network alone. */
export function isOurs({ method, url }: Request): boolean {
  const path = method === 'GET' ? pathBelow(root, url) : undefined;
  return path !== undefined && /\.(html|js)$/.test(path) && path !== 'sw.js';
}

/** Answers from the complete copy, else from the network, else with what was visited, else with a page that says what is left to do. */
export async function answer(event: FetchEvent): Promise<Response> {
  const path = pathBelow(root, event.request.url) ?? '';
  return (
    (await fromCopy(path).catch(() => undefined)) ??
    (await visited.handle({ event, request: event.request }).catch(() => undefined)) ??
    offlinePage(path, event.request)
  );
}

/** Keeps a page that was opened before the worker was there. The browser has just loaded it: it is not asked for again. */
export async function keepVisited(address: string): Promise<void> {
  const plain = address.replace(/[?#].*$/, '');
  const response = await fetch(plain, { cache: 'force-cache' });
  if (response.ok) await (await caches.open(visitedName)).put(plain, response);
}

let hashes: ReadonlyMap<string, string> | undefined;

/** Forgets which files belong to the copy: it has changed. */
export function copyChanged(): void {
  hashes = undefined;
}

async function fromCopy(path: string): Promise<Response | undefined> {
  const saved = await readNote('saved');
  if (saved?.id !== here.id) return undefined;
  hashes ??= new Map(
    (await Promise.all(saved.locales.map(readList))).flatMap((list) => list?.files.map((file) => [file.path, file.hash]) ?? []),
  );
  const hash = hashes.get(path);
  const found = hash === undefined ? undefined : await (await openFiles()).match(root + fileKey({ path, hash }));
  if (!found || !path.endsWith('.html')) return found;
  return page(withDay(await found.text(), here.day, await notice(path)));
}

/** What the footer says after the edition's day. */
async function notice(path: string): Promise<string> {
  const { newer, failed, folder } = languageOf(path);
  const text = worker.registration.waiting ? newer : (await readNote('failed')) ? failed : '';
  return text.replace('{keep}', `${root}${folder}keep.html`);
}

function offlinePage(path: string, request: Request): Response {
  return request.mode === 'navigate' ? page(languageOf(path).offline.replaceAll('{root}', root), 503) : Response.error();
}

const page = (html: string, status = 200): Response =>
  new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The language with the longest folder that holds the path. */
function languageOf(path: string) {
  const known = Object.values(here.locales).filter(({ folder }) => path.startsWith(folder));
  const [language] = known.sort((a, b) => b.folder.length - a.folder.length);
  if (language === undefined) throw new Error('the site has no language');
  return language;
}
