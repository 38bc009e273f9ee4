import type { HallLesson } from '../../domain/session/known.ts';
import type { HallSession, HallStore } from '../../domain/session/store.ts';
import { changeSession, markExported, newSession, sessionOf, withoutSession, withSession } from '../../domain/session/store.ts';
import { asItWas, remember } from '../../domain/session/undo.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import { type Child, h, show } from '../dom.ts';
import { keepsRecords, onOtherPages } from '../log-store.ts';
import { damagedPart } from './damaged.ts';
import { button } from './fields.ts';
import { changeHall, damagedHall, forgetDamaged, newSessionId, readHallStore } from './hall-store.ts';
import { sessionForm } from './session-form.ts';
import { newDraft, sessionList } from './session-list.ts';
import { takeAway } from './take-away.ts';
import { type RecordTexts, titleOf } from './texts.ts';

export interface RecordProps {
  readonly lessons: readonly HallLesson[];
  readonly locale: string;
  readonly edition: string;
  readonly texts: RecordTexts;
  /** Address of the file that staff may fill in, as seen from the page. */
  readonly local: string;
}

/**
 * The sessions on this device: the list, or the one that the address names. Asks the store anew at every change: it may have changed elsewhere.
 * @param places what may be chosen as the place, and nothing else.
 */
export function startRecord(root: Element, { lessons, locale, edition, texts }: RecordProps, places: readonly string[]): void {
  const today = localDay(new Date());
  const names = { lessons, texts, places, today };
  let open = '';
  let draft = newDraft(today);
  let past: readonly HallSession[] = [];
  let asking = '';
  let line = '';
  /** What came of the last thing done, read out as well. */
  let said = keepsRecords() ? '' : texts.notSaved;

  const draw = (): void => {
    const { sessions } = readHallStore().found;
    const session = sessions.find(({ id }) => id === open);
    const shown = session ? [session] : open ? [] : sessions;
    show(
      root,
      h('p', { role: 'status', class: 'said' }, said),
      h('div', {}, damagedPart(damagedHall(), texts, asking === 'damaged', ask, forget)),
      h('div', { id: open || 'all' }, open ? opened(session) : sessionList(sessions, names, draft, redraft, start)),
      h('div', {}, shown.length > 0 && takeAway(shown, names, line, taken)),
      h('div', { class: 'apart no-print' }, session && removal()),
    );
  };

  const opened = (session: HallSession | undefined): Child => [
    h('p', { class: 'no-print' }, h('a', { class: 'tool', href: '#list' }, texts.back)),
    h('h2', { id: 'open', tabindex: -1 }, session ? `${session.date} · ${titleOf(lessons, session.lesson)}` : texts.gone),
    session && sessionForm(session, names, change),
    past.length > 0 && button(texts.undo, undo),
  ];

  const removal = (): Child =>
    asking === 'remove'
      ? h(
          'fieldset',
          {},
          h('legend', {}, texts.removeAsk),
          button(texts.removeYes, remove, 'danger'),
          button(texts.removeNo, () => ask('')),
        )
      : button(texts.remove, () => ask('remove'));

  const save = (update: (store: HallStore) => HallStore, words = ''): boolean => {
    const saved = changeHall(update);
    said = saved ? words : texts.notSaved;
    draw();
    return saved;
  };

  const ask = (what: string): void => {
    asking = what;
    draw();
  };

  const forget = (): void => {
    forgetDamaged();
    said = texts.damagedForgot;
    ask('');
  };

  const redraft = (next: typeof draft): void => {
    draft = next;
    draw();
  };

  const start = (): void => {
    const id = newSessionId();
    const { date, lesson } = draft;
    if (save((store) => withSession(store, newSession({ id, date, lesson, locale, edition })))) location.hash = id;
  };

  const change = (update: (session: HallSession) => HallSession): void => {
    const before = sessionOf(readHallStore().found, open);
    if (before && update(before) !== before) past = remember(past, before);
    line = '';
    save((store) => changeSession(store, open, update));
  };

  const undo = (): void => {
    const earlier = past[past.length - 1];
    past = past.slice(0, -1);
    if (earlier) save((store) => changeSession(store, open, (session) => asItWas(session, earlier)), texts.undone);
  };

  const taken = (ids: readonly string[], words: string, text = ''): void => {
    line = text;
    save((store) => markExported(store, ids, today), words);
  };

  const remove = (): void => {
    if (save((store) => withoutSession(store, open), texts.removed)) location.hash = 'list';
  };

  // Shows what the address says. Who came with the keyboard goes on reading there.
  const follow = (): void => {
    [, open = ''] = /^#([a-z0-9]{12})$/.exec(location.hash) ?? [];
    past = [];
    line = '';
    ask('');
    document.getElementById(open ? 'open' : location.hash.slice(1))?.focus();
  };

  follow();
  addEventListener('hashchange', follow);
  onOtherPages(draw);
}
