import { peopleIn } from '../../domain/session/count.ts';
import type { HallSession } from '../../domain/session/store.ts';
import { isIsoDate } from '../../domain/text/iso-date.ts';
import { type Child, h } from '../dom.ts';
import { choice, dayField, withNumber } from './fields.ts';
import { type HallNames, titleOf } from './texts.ts';

/** A session that has not begun: its day and lesson, and whether it was asked for too soon. */
export interface Draft {
  readonly date: string;
  readonly lesson: string;
  readonly hasty: boolean;
}

export const newDraft = (today: string): Draft => ({ date: today, lesson: '', hasty: false });

/** All sessions, the newest first, and the start of a new one. */
export function sessionList(
  sessions: readonly HallSession[],
  { lessons, texts }: HallNames,
  draft: Draft,
  redraft: (draft: Draft) => void,
  start: () => void,
): Child {
  const waiting = sessions.filter(({ exported }) => exported === null).length;
  const newest = [...sessions].sort((a, b) => (a.date < b.date ? 1 : -1));
  const onsubmit = (event: Event): void => {
    event.preventDefault();
    const hasty = !isIsoDate(draft.date) || draft.lesson === '';
    redraft({ ...draft, hasty });
    if (!hasty) start();
  };
  return [
    h('h2', { id: 'list', tabindex: -1 }, texts.list),
    h('div', {}, waiting > 0 && h('p', { class: 'stale' }, withNumber(texts.waitingLong, waiting))),
    h('div', {}, sessions.length === 0 && h('p', {}, texts.none)),
    h(
      'ul',
      { class: 'sessions' },
      newest.map((session) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `#${session.id}` },
            h('b', {}, session.date),
            ` ${titleOf(lessons, session.lesson)}`,
            h('small', {}, `${withNumber(texts.people, peopleIn(session))} · ${exportState(session, texts)}`),
          ),
        ),
      ),
    ),
    h(
      'form',
      { class: 'no-print', onsubmit },
      h('h2', {}, texts.newTitle),
      dayField(texts.date, draft.date, (date) => redraft({ ...draft, date })),
      choice(
        texts.lesson,
        texts.choose,
        lessons.map(({ slug, title }) => ({ value: slug, text: title })),
        draft.lesson,
        (lesson) => redraft({ ...draft, lesson }),
      ),
      h('p', { role: 'status' }, draft.hasty && texts.startHasty),
      h('button', { class: 'button quiet' }, texts.start),
    ),
  ];
}

/** Whether a session is also somewhere else by now. */
export function exportState({ exported }: HallSession, { stored, waiting }: HallNames['texts']): string {
  return exported ? `✓ ${stored} ${exported}` : `! ${waiting}`;
}
