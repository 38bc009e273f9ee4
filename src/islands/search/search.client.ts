import { type LessonRevs, type Plot, plotOf, progressFrom } from '../../domain/progress/progress.ts';
import type { FinderHit } from '../../domain/search/types.ts';
import { type FullText, type FullTextResult, loadScript, openFullText } from '../../full-text/client.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readLog, whenStorageIsReady } from '../log-store.ts';
import '../page/page.ts';
import { readProps } from '../props.ts';
import type { OpenFinder } from './finder.ts';
import { type ShownHit, showHits } from './hit-list.ts';
import { wireSpeech } from './speak.ts';

interface SearchProps {
  readonly texts: Strings['search'];
  readonly plots: { readonly [plot in Plot]: string };
  readonly lang: string;
  readonly lessons: readonly LessonRevs[];
  /** Addresses of the scripts that search, as seen from the page. */
  readonly finder: string;
  readonly fullText: string;
}

const most = 12;
/** The full text is asked for completeness: every page that holds the words is listed. */
const mostInText = 300;
/** With fewer answers than this the full text is looked through without being asked. */
const few = 3;
const { texts, plots, lang, lessons, finder: finderScript, fullText } = readProps<SearchProps>();
const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const box = byId<HTMLInputElement>('q');
const list = byId('hits');
const count = byId('count');
const more = byId<HTMLButtonElement>('full-text');
let states: { readonly [slug: string]: string } = {};
/** True while an input method is still composing: half a syllable is nothing to look for. */
let composing = false;

let finderLoading: Promise<void> | undefined;
async function openFinder(): Promise<OpenFinder | undefined> {
  finderLoading ??= loadScript(finderScript);
  await finderLoading.catch(() => {
    // The next letter tries again.
    finderLoading = undefined;
  });
  return window.xintianFinder;
}

let openText: FullText | undefined;
/** True once the reader has asked for the full text, or it came by itself: it then answers every question. */
let inText = false;

/** What the full text adds to the finder's answers; nothing when it cannot be had. */
async function textHits(finder: OpenFinder, query: string, known: ReadonlySet<string>): Promise<readonly ShownHit[]> {
  openText ??= await openFullText(fullText, finder.words).catch(() => undefined);
  const results = openText ? await openText.search(query, mostInText) : [];
  return results.filter(({ href }) => !known.has(href)).map(shownText);
}

function shownText({ href, title, snippet }: FullTextResult): ShownHit {
  const marks: [number, number][] = [];
  let text = '';
  for (const part of snippet) {
    if (part.marked) marks.push([text.length, text.length + part.text.length]);
    text += part.text;
  }
  return { href, label: texts.inText, title, text, titleMarks: [], textMarks: marks };
}

function shown(finder: OpenFinder, { entry }: FinderHit, query: string): ShownHit {
  const { kind, href, title, line } = entry;
  const state = kind === 'lesson' ? states[href.slice(8, -5)] : undefined;
  return {
    href,
    label: state ? `${texts.kinds[kind]} · ${state}` : texts.kinds[kind],
    title,
    text: line,
    titleMarks: finder.marks(title, query),
    textMarks: finder.marks(line, query),
  };
}

function show(hits: readonly ShownHit[]): void {
  showHits(list, hits);
  document.body.classList.toggle('found', hits.length > 0);
}

async function look(): Promise<void> {
  const query = box.value;
  if (query.trim() === '') {
    show([]);
    count.textContent = '';
    more.hidden = true;
    return;
  }
  if (!window.xintianFinder) count.textContent = texts.loading;
  const finder = await openFinder();
  // Typed on while the finder was on its way: the newer question is answered.
  if (box.value !== query) return;
  if (!finder) {
    count.textContent = texts.failed;
    return;
  }
  const found = finder.find(query, most);
  const hits = found.map((hit) => shown(finder, hit, query));
  show(hits);
  more.hidden = inText;
  if (inText || hits.length < few) {
    count.textContent = texts.loading;
    hits.push(...(await textHits(finder, query, new Set(found.map(({ entry }) => entry.href)))));
    if (box.value !== query) return;
    inText = openText !== undefined;
    more.hidden = inText;
    show(hits);
  }
  count.textContent = hits.length > 0 ? texts.count.replace('{n}', String(hits.length)) : texts.none;
}

/** Up and down walk through the box and the results, Escape comes back to the box and then empties it. */
function walk(event: KeyboardEvent): void {
  const stops: HTMLElement[] = [box, ...Array.from(list.querySelectorAll('a'))];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = stops[place + step];
  if (event.key === '/' && place !== 0) {
    event.preventDefault();
    box.focus();
  } else if (event.key === 'Escape' && place >= 0) {
    event.preventDefault();
    if (place === 0) {
      box.value = '';
      look();
    } else box.focus();
  } else if (step !== 0 && place >= 0 && next && !event.isComposing) {
    event.preventDefault();
    next.focus();
  }
}

const finderBox = byId('finder');
// For engines that do not know the element.
finderBox.setAttribute('role', 'search');
finderBox.hidden = false;
box.onfocus = () => {
  openFinder();
};
// Every page's way to the search leads into the box.
if (location.hash === '#q') box.focus();
box.oninput = () => {
  if (!composing) look();
};
box.addEventListener('compositionstart', () => {
  composing = true;
});
box.addEventListener('compositionend', () => {
  composing = false;
  look();
});
document.addEventListener('keydown', walk);
byId<HTMLFormElement>('ask').onsubmit = (event) => {
  event.preventDefault();
  // The first answer is where Enter leads.
  const first = list.querySelector('a');
  if (first) first.click();
};
more.onclick = () => {
  inText = true;
  look();
};
wireSpeech(byId<HTMLButtonElement>('speak'), lang, {
  started: () => {
    count.textContent = texts.listening;
  },
  words: (words) => {
    box.value = words;
    look();
  },
  failed: () => {
    count.textContent = texts.notHeard;
  },
});

whenStorageIsReady(() => {
  const progress = progressFrom(readLog());
  states = Object.fromEntries(lessons.map((lesson) => [lesson.slug, plots[plotOf(progress, lesson)]]));
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) box.value = asked;
  // Also what was typed before the record could be read: its answers say now what has been learnt.
  look();
});
