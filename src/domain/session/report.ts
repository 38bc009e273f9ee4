import { toCsv } from '../text/csv.ts';
import { phases } from './store.ts';
import type { Told } from './suppress.ts';
import type { HallTable, Share } from './table.ts';

/** The words of the report that a spreadsheet shows. */
export interface ReportTexts {
  readonly csv: { readonly [Column in 'lesson' | 'title' | 'question' | 'number' | 'phase' | 'right' | 'of' | 'share']: string };
  readonly phases: { readonly [Phase in (typeof phases)[number]]: string };
  readonly groups: { readonly [Group in 'women' | 'men' | 'sixty']: string };
  readonly people: string;
  readonly few: string;
  readonly many: string;
  readonly asked: string;
  readonly notes: readonly string[];
  title(slug: string): string;
}

/** A share in whole percent. */
export function percent({ right, of }: { readonly right: number; readonly of: number }): number {
  return Math.round((100 * right) / of);
}

/** The merged table as CSV, one share a row, with what is hidden hidden there as well and the notes below it. */
export function toReport(table: HallTable, texts: ReportTexts): string {
  const { csv, few } = texts;
  const number = (count: Told) => count ?? few;
  const cells = (share: Share): readonly (string | number)[] =>
    typeof share === 'object' ? [share.right, share.of, percent(share)] : share === 'few' ? [few, few, few] : [];
  const hands = table.lessons.flatMap(({ slug, questions }) =>
    questions.flatMap((row) =>
      phases
        .filter((phase) => row[phase] !== 'none')
        .map((phase) => {
          const name = texts.phases[phase] + (row.many ? texts.many : '');
          return [slug, texts.title(slug), row.id, row.number, name, ...cells(row[phase])];
        }),
    ),
  );
  const people = (['people', 'women', 'men', 'sixty'] as const).map((group) => [
    group === 'people' ? texts.people : texts.groups[group],
    number(table[group]),
  ]);
  return toCsv([
    [csv.lesson, csv.title, csv.question, csv.number, csv.phase, csv.right, csv.of, csv.share],
    ...hands,
    [],
    ...people,
    [],
    ...table.asked.map(({ slug, count }) => [slug, texts.title(slug), texts.asked, number(count)]),
    [],
    ...texts.notes.map((note) => [note]),
  ]);
}
