import { type LessonRevs, type Plot, plotOf, progressFrom } from '../../domain/progress/progress.ts';
import type { FinderHit } from '../../domain/search/types.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readLog, whenStorageIsReady } from '../log-store.ts';
import '../page/page.ts';
import { readProps } from '../props.ts';
import type { OpenFinder } from './finder.ts';
import { type ShownHit, showHits } from './hit-list.ts';
import { loadScript } from './load-script.ts';
import { wireSpeech } from './speak.ts';

interface SearchProps {
  readonly texts: Strings['search'];
  readonly plots: { readonly [plot in Plot]: string };
  readonly lang: string;
  readonly lessons: readonly LessonRevs[];
}

const most = 12;
const { texts, plots, lang, lessons } = readProps<SearchProps>();
const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const box = byId<HTMLInputElement>('q');
const list = byId('hits');
const count = byId('count');
let states: { readonly [slug: string]: string } = {};
/** True while an input method is still composing: half a syllable is nothing to look for. */
let composing = false;

async function openFinder(): Promise<OpenFinder | undefined> {
  await loadScript('finder.js').catch(() => undefined);
  return window.xintianFinder;
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
  const hits = finder.find(query, most);
  show(hits.map((hit) => shown(finder, hit, query)));
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

byId('finder').hidden = false;
box.onfocus = () => {
  openFinder();
};
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
  if (asked) {
    box.value = asked;
    look();
  }
});
