import type { HallLesson } from '../../domain/session/known.ts';
import { percent, toReport } from '../../domain/session/report.ts';
import { phases } from '../../domain/session/store.ts';
import type { Told } from '../../domain/session/suppress.ts';
import type { HallTable, LessonRow, Share } from '../../domain/session/table.ts';
import { type Child, h } from '../dom.ts';
import { button, saveLink, withNumber } from './fields.ts';
import { phaseHead } from './tallies.ts';
import { type MergeTexts, titleOf } from './texts.ts';

/** The merged table with how many it rests on and what it does not prove. */
export function result(table: HallTable, lessons: readonly HallLesson[], texts: MergeTexts): Node {
  const title = (slug: string) => titleOf(lessons, slug);
  const { hardest, asked } = table;
  const head = (name: string, count: Told) => h('div', {}, h('dt', {}, name), h('dd', {}, tell(count, texts)));
  return h(
    'section',
    {},
    h('h2', {}, texts.result),
    h('p', {}, `${withNumber(texts.sessions, table.sessions)} · ${table.firstDay} – ${table.lastDay}`),
    h(
      'dl',
      { class: 'heads' },
      head(texts.people, table.people),
      (['women', 'men', 'sixty'] as const).map((group) => head(texts.groups[group], table[group])),
    ),
    h('p', { class: 'soft' }, texts.notes[0]),
    hardest &&
      h(
        'p',
        { class: 'hardest' },
        h('b', {}, texts.hardest),
        h('br', {}),
        `${title(hardest.slug)} · ${withNumber(texts.question, hardest.question.number)} · ${cell(hardest.question.after, texts)}`,
      ),
    table.lessons.map((row) => lessonTable(row, title(row.slug), texts)),
    asked.length > 0 && [
      h('h3', {}, texts.askedTitle),
      h(
        'ul',
        {},
        asked.map(({ slug, count }) => h('li', {}, `${title(slug)}: ${tell(count, texts)}`)),
      ),
    ],
    h('h3', {}, texts.notesTitle),
    h(
      'ul',
      {},
      texts.notes.map((note) => h('li', {}, note)),
    ),
    saveLink(texts.saveSheet, '', 'text/csv', 'xintian-hall-report.csv', toReport(table, { ...texts, title })),
    button(texts.print, () => print()),
  );
}

function lessonTable({ sessions, people, questions, all, apart }: LessonRow, title: string, texts: MergeTexts): Child {
  const row = (name: string, shares: { readonly [Phase in (typeof phases)[number]]: Share }, kind = '') =>
    h(
      'tr',
      { class: kind },
      h('th', { scope: 'row' }, name),
      phases.map((phase) => h('td', {}, cell(shares[phase], texts))),
    );
  const note = `${withNumber(texts.sessions, sessions)} · ${texts.people} ${tell(people, texts)}`;
  return [
    h(
      'table',
      { class: 'shares' },
      h('caption', {}, title, h('small', {}, note)),
      phaseHead(texts.csv.question, texts),
      h(
        'tbody',
        {},
        questions.map((question) => row(withNumber(texts.question, question.number) + (question.many ? texts.many : ''), question)),
        questions.length > 1 && all.after !== 'none' && row(texts.allQuestions, all, 'sum'),
      ),
    ),
    (apart.before !== 0 || apart.after !== 0) &&
      h('p', { class: 'soft' }, texts.apart.replace('{before}', tell(apart.before, texts)).replace('{after}', tell(apart.after, texts))),
  ];
}

function tell(count: Told, texts: MergeTexts): string {
  return String(count ?? texts.few);
}

/** `43% (13/30)`: the share with what it is a share of. */
function cell(share: Share, texts: MergeTexts): string {
  return typeof share === 'object' ? `${percent(share)}% (${share.right}/${share.of})` : texts[share];
}
