import { utimes } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { type Locale, localeOfPath, sourceLocale } from '../../i18n/locales.ts';
import type { MessagesNow, PagesNow } from '../../islands/preview/state.ts';
import { contentAsItStands } from '../../library/content-as-it-stands.ts';
import { lessonFiles, lessonPages } from '../../library/lesson-outputs.ts';
import type { FilesBefore } from '../../library/read-content.ts';
import { contentRoot, drawingsRoot } from '../../library/settings.ts';
import { siteContent } from '../../library/site-content.ts';
import { heldPages } from './held-pages.ts';
import { messagesBeside } from './messages.ts';
import { previewPage } from './preview-page.ts';

/** Where the preview lives; every other address is the site's own. */
export const previewPath = '/edit/';
/** Editors and synchronising folders write a file in several steps. */
const settled = 60;
/** The check keeps the server busy: the frames fetch their pages first. */
const pagesFirst = 150;
/** Astro writes its own list of texts half a second after a save, or later on a busy machine: a new lesson can be made only then. */
const lookAgain = 900;
const looks = 9;
/** Where it writes that list. */
const listOfTexts = resolve('.astro/data-store.json');

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Turns the development server into the editors' preview: a page at `previewPath` shows a lesson's outputs side by side with the
 * check's messages and follows every save. Frames ask for `…?shown`, the last page that could be made.
 */
export function openPreview(server: ViteDevServer): void {
  /** Open previews, each with the lesson it shows. */
  const open = new Map<ServerResponse, string>();
  const pages = heldPages();
  const before: FilesBefore = new Map();
  let problems = contentAsItStands(before)();
  let timer: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();

  async function made(path: string): Promise<string | undefined> {
    const bound = server.httpServer?.address();
    if (!bound || typeof bound === 'string') return undefined;
    const answer = await fetch(`http://127.0.0.1:${bound.port}/${path}`);
    return answer.ok ? await answer.text() : undefined;
  }

  /** What an editor broke is not asked for: the server would only fill the terminal with its own words. */
  async function pagesOf(lesson: string): Promise<PagesNow['pages']> {
    return Promise.all(
      lessonPages(lesson).map(async ({ path, locale }) => pages.hold(path, readable(lesson, locale) ? await made(path) : undefined)),
    );
  }

  /** @param saved when something was saved, on the clock of this process; a page that is only opened or looked at again needs none. */
  async function tellPages(saved?: number, left = looks): Promise<void> {
    let unmade: readonly string[] = [];
    for (const lesson of new Set(open.values())) {
      const held = await pagesOf(lesson);
      unmade = [...unmade, ...held.flatMap(({ path, state }) => (state !== 'now' && readable(lesson, localeOfPath(path)) ? [path] : []))];
      const took = saved === undefined ? undefined : Math.round(performance.now() - saved);
      const now: PagesNow = { at: new Date().toTimeString().slice(0, 8), took, pages: held };
      for (const [response, shown] of open) if (shown === lesson) tell(response, 'pages', now);
    }
    clearTimeout(again);
    const waiting = unmade.length > 0 && left > 0;
    if (waiting || saved !== undefined) again = setTimeout(() => next(() => tellPages(undefined, left - 1)), lookAgain);
    // A page asked for while Astro takes up its new list can leave it with the old one: the touched file makes it read again.
    if (waiting) await utimes(listOfTexts, new Date(), new Date()).catch(() => undefined);
    else if (unmade.length > 0)
      console.error(`这几页做不出来：${unmade.join('、')}。先照检查说的改；检查没说错，运行 npm run build 看原因。`);
  }

  function tellMessages(): void {
    for (const [response, lesson] of open) tell(response, 'messages', messagesBeside(lessonFiles(lesson), problems));
  }

  async function follow(saved: number): Promise<void> {
    const check = contentAsItStands(before);
    await tellPages(saved);
    await pause(pagesFirst);
    problems = check();
    tellMessages();
  }

  /** One thing after the other: an older page never stands on a newer one. */
  function next(step: () => Promise<void>): void {
    work = work.then(step).catch((error: unknown) => server.config.logger.error(String(error)));
  }

  server.watcher.add([contentRoot, drawingsRoot]);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentRoot) && !path.startsWith(drawingsRoot)) return;
    const saved = performance.now();
    clearTimeout(timer);
    clearTimeout(again);
    timer = setTimeout(() => next(() => follow(saved)), settled);
  });

  server.middlewares.use((request, response, elsewhere) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const held = url.searchParams.has('shown') ? pages.html(url.pathname.slice(1)) : undefined;
    if (held !== undefined) return send(response, held);
    if (url.pathname === previewPath) {
      return previewPage(url.searchParams.get('lesson') ?? undefined).then((page) => send(response, page), elsewhere);
    }
    // Pages ask for the worker that keeps them; here nothing is kept.
    if (url.pathname.endsWith('/sw.js')) return response.writeHead(404).end();
    if (url.pathname !== `${previewPath}events`) return elsewhere();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    open.set(response, url.searchParams.get('lesson') ?? '');
    request.on('close', () => open.delete(response));
    tellMessages();
    next(() => tellPages());
  });
}

/** A translation also says whether it is behind its source. */
function readable(lesson: string, locale: Locale): boolean {
  const { lessons } = siteContent();
  return lessons[sourceLocale].has(lesson) && lessons[locale].has(lesson);
}

function tell(response: ServerResponse, event: 'pages' | 'messages', data: PagesNow | MessagesNow): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}
