import { atOf, type DeckState, type Move, moved } from '../../domain/deck/deck.ts';
import type { Wish } from '../../domain/deck/keys.ts';
import { whenStorageIsReady } from '../log-store.ts';
import { readProps } from '../props.ts';
import { watchClock } from './clock.ts';
import { type Asked, currentSession, keepHands, keyOf, storedHands } from './hall.ts';
import { watchKeys } from './keyboard.ts';
import { markOldSlides } from './old-claims.ts';
import { byId } from './page.ts';
import type { DeckProps } from './props.ts';
import { makeStage } from './stage.ts';
import { keepInStep, type Shared } from './sync.ts';
import { makeTally } from './tally.ts';
import { watchTouch } from './touch.ts';

const props = readProps<DeckProps>();
const { texts } = props;
const { documentElement: html, body } = document;
const stage = makeStage(texts);
const { slides, stops } = stage;
const menu = byId('menu');
const record = byId('record') as HTMLAnchorElement;

let state: DeckState = { at: stage.readAddress(), black: false };
let shared: Omit<Shared, keyof DeckState> = { began: 0, turn: 0, ...history.state, hands: {}, session: '' };
const own = (): Shared => ({ ...shared, ...state });

const tallies = new Map(slides.filter((slide) => slide.dataset['question']).map((slide) => [slide, makeTally(slide, texts, count)]));
const tallyAt = (place: number) => tallies.get(slides[place] as HTMLElement);
const peers = keepInStep(follow, own);

function show(): void {
  const { slide } = stage.stop(state.at);
  stage.show(state.at);
  for (const place of [slide, slide + 1]) tallyAt(place)?.show(shared.hands);
  byId('black').hidden = !state.black;
  record.hash = shared.session;
  // The address names view and stop, so that loading the page again changes nothing and the other windows still follow.
  history.replaceState({ began: shared.began, turn: shared.turn }, '', stage.address(state.at, stage.withScript()));
}

function follow({ at, black, ...rest }: Shared): void {
  state = { at, black };
  shared = rest;
  show();
}

/** Something changed in this window: the others follow. */
function change(part: Partial<Shared>): void {
  follow({ ...own(), ...part, turn: shared.turn + 1 });
  peers.tell();
}

function move(wanted: Move): void {
  const next = moved(state, wanted, stops.length);
  // The clock runs from the first step off the title.
  change({ ...next, began: shared.began || (next.at > 0 ? Date.now() : 0) });
}

function count(asked: Asked, hands: readonly number[]): void {
  const session = keepHands(shared.session, props, asked, hands);
  byId('said').textContent = session ? '' : texts.notKept;
  change({ session, hands: { ...shared.hands, [keyOf(asked)]: hands } });
}

function openMenu(open: boolean): void {
  menu.hidden = !open;
  document.querySelector('[data-do=help]')?.setAttribute('aria-expanded', String(open));
  if (open) menu.focus();
}

const wishes: { readonly [W in Wish]: () => void } = {
  full: () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else html.requestFullscreen?.();
  },
  help: () => openMenu(menu.hidden === true),
  close: () => {
    if (!menu.hidden) openMenu(false);
    else if (state.black) move('black');
  },
  script: () => {
    stage.setScript(!stage.withScript());
    show();
  },
  window: () => peers.open(location.href.split('#')[0] + stage.address(state.at, true)),
  print: () => print(),
  fresh: () => {
    change({ session: '', hands: {}, began: 0, at: 0, black: false });
    byId('continued').hidden = true;
  },
};

function act(wanted: Move | Wish): void {
  if (typeof wanted === 'string' && wanted in wishes) wishes[wanted as Wish]();
  else move(wanted as Move);
}

watchKeys({
  count: (key) => {
    const { slide, stop } = stage.stop(state.at);
    return stop === 0 && !state.black && menu.hidden === true && tallyAt(slide)?.key(key) === true;
  },
  jump: (number) => move({ to: atOf(number, stops) }),
  act,
});
body.addEventListener('click', ({ target, detail }) => {
  // A button that was clicked would take the next space for itself.
  if (detail > 0) (target as Element).closest('button')?.blur();
  const pressed = (target as Element).closest<HTMLElement>('[data-do]');
  if (!pressed) return;
  if (menu.contains(pressed)) openMenu(false);
  act(pressed.dataset['do'] as Move | Wish);
});
watchTouch(byId('script'), move, () => !stage.withScript());
watchClock(slides, () => ({ place: stage.stop(state.at).slide, began: shared.began }), texts);
addEventListener('hashchange', () => {
  state = { ...state, at: stage.readAddress() };
  show();
});

markOldSlides(slides, props.old);
html.classList.add('js');
byId('bar').hidden = false;
show();
whenStorageIsReady(() => {
  const session = shared.session || currentSession(props);
  const asked = Array.from(tallies.values(), (tally) => tally.asked);
  const hands = storedHands(session, asked);
  byId('continued').hidden = Object.keys(hands).length === 0;
  shared = { ...shared, session, hands: { ...hands, ...shared.hands } };
  show();
});
