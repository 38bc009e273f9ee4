import { type AskedInHall, handsOf, setHand } from '../../domain/session/count.ts';
import { fromKnownText, type HallLesson } from '../../domain/session/known.ts';
import { type HallSession, phases } from '../../domain/session/store.ts';
import { type Child, h } from '../dom.ts';
import { withNumber } from './fields.ts';
import type { Change } from './session-form.ts';
import { numberField } from './stepper.ts';
import { type HallTexts, optionName, type RecordTexts } from './texts.ts';

/** For each question of the lesson the hands for every option, before and after; and the hands for questions this edition words otherwise. */
export function tallyTables(session: HallSession, lessons: readonly HallLesson[], texts: RecordTexts, change: Change): Child {
  const questions = fromKnownText(lessons.find(({ slug }) => slug === session.lesson)?.questions ?? '');
  const known = questions.map(({ number, id, revision, options, judge }) => ({
    name: withNumber(texts.question, number),
    judge,
    asked: { question: id, revision, options },
  }));
  const isKnown = ({ question, revision, options }: AskedInHall) =>
    known.some(({ asked }) => asked.question === question && asked.revision === revision && asked.options === options);
  const others = session.tallies
    .filter((tally) => !isKnown(tally))
    .map((tally) => ({ name: tally.question + texts.otherWording, judge: false, asked: tally }));
  return [...known, ...others].map(({ name, judge, asked }) => {
    const cell = (option: number, phase: (typeof phases)[number]) => {
      const label = `${name} ${optionName(texts, option, judge)} ${texts.phases[phase]}`;
      const set = (count: number) => change((now) => setHand(now, asked, phase, option, count));
      return h('td', {}, numberField(label, handsOf(session, asked, phase)[option] ?? 0, set));
    };
    const rows = Array.from({ length: asked.options }, (_, option) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, optionName(texts, option, judge)),
        phases.map((phase) => cell(option, phase)),
      ),
    );
    return h('table', { class: 'hands' }, h('caption', {}, name), phaseHead(texts.option, texts), h('tbody', {}, rows));
  });
}

/** The head of a table with a column before and one after. */
export function phaseHead(first: string, texts: HallTexts): Node {
  const names = [first, ...phases.map((phase) => texts.phases[phase])];
  return h(
    'thead',
    {},
    h(
      'tr',
      {},
      names.map((name) => h('th', { scope: 'col' }, name)),
    ),
  );
}
