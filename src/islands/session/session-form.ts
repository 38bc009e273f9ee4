import { setAsked, setHeads } from '../../domain/session/count.ts';
import { groups, type HallSession } from '../../domain/session/store.ts';
import { isIsoDate } from '../../domain/text/iso-date.ts';
import { type Child, h } from '../dom.ts';
import { choice, dayField } from './fields.ts';
import { exportState } from './session-list.ts';
import { stepper } from './stepper.ts';
import { tallyTables } from './tallies.ts';
import { type HallNames, titleOf } from './texts.ts';

/** Changes the session as it is stored now. */
export type Change = (change: (session: HallSession) => HallSession) => void;

/** Everything that is noted of one session. Every change is stored at once. */
export function sessionForm(session: HallSession, { lessons, texts, places }: HallNames, change: Change): Child {
  const { date, place, heads, asked, exported } = session;
  const hint = (text: string) => h('p', { class: 'soft no-print' }, text);
  const setDate = (day: string) => isIsoDate(day) && change((now) => ({ ...now, date: day }));
  return [
    h('p', { class: exported ? 'no-print' : 'stale no-print' }, exportState(session, texts)),
    dayField(texts.date, date, setDate),
    places.length === 0
      ? hint(texts.placeHint)
      : choice(
          texts.place,
          texts.noPlace,
          places.map((name) => ({ value: name, text: name })),
          place,
          (name) => change((now) => ({ ...now, place: name })),
        ),
    h('h3', {}, texts.headsTitle),
    hint(texts.headsHint),
    groups.map((group) => stepper(texts.groups[group], heads[group], texts, (count) => change((now) => setHeads(now, group, count)))),
    h('h3', {}, texts.tallyTitle),
    hint(texts.tallyHint),
    h('div', {}, tallyTables(session, lessons, texts, change)),
    h('h3', {}, texts.askedTitle),
    h(
      'div',
      {},
      Object.keys(asked).map((slug) =>
        stepper(titleOf(lessons, slug), asked[slug] ?? 0, texts, (count) => change((now) => setAsked(now, slug, count))),
      ),
    ),
    hint(texts.askedHint),
    h(
      'details',
      { class: 'no-print' },
      h('summary', {}, texts.askedMore),
      lessons.map(({ slug, title }) => {
        const onclick = () => change((now) => setAsked(now, slug, (now.asked[slug] ?? 0) + 1));
        return h('button', { type: 'button', class: 'option', onclick }, title, asked[slug] && ` · ${asked[slug]}`);
      }),
    ),
  ];
}
