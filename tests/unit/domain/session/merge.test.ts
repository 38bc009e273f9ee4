import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSessions } from '../../../../src/domain/session/merge.ts';
import { toReport } from '../../../../src/domain/session/report.ts';
import { type HallSession, phases } from '../../../../src/domain/session/store.ts';
import { tellParts } from '../../../../src/domain/session/suppress.ts';
import { hallTable } from '../../../../src/domain/session/table.ts';
import { fromCsv } from '../../../../src/domain/text/csv.ts';
import { anySession, anySessions, empty, known } from './samples.ts';

const files = fc.array(fc.array(anySession, { maxLength: 4 }), { maxLength: 5 });
const merged = (lists: readonly (readonly HallSession[])[]) => mergeSessions(lists).sessions;
const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

describe('merging', () => {
  test('gives the same in any order of files and of sessions in them', () => {
    fc.assert(
      fc.property(files, (lists) => {
        const turned = [...lists].reverse().map((list) => [...list].reverse());
        expect(mergeSessions(turned)).toEqual(mergeSessions(lists));
      }),
    );
  });

  test('twice the same counts once, and merging what was merged changes nothing', () => {
    fc.assert(
      fc.property(files, (lists) => {
        expect(merged([...lists, ...lists])).toEqual(merged(lists));
        expect(merged([merged(lists)])).toEqual(merged(lists));
        expect(merged([merged(lists.slice(0, 2)), ...lists])).toEqual(merged(lists));
      }),
    );
  });

  test('step by step is the same as at once', () => {
    fc.assert(
      fc.property(files, files, (some, others) => {
        expect(merged([merged(some), merged(others)])).toEqual(merged([...some, ...others]));
      }),
    );
  });

  test('loses no session and invents none', () => {
    fc.assert(
      fc.property(files, (lists) => {
        const all = lists.flat();
        expect(new Set(merged(lists).map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
        for (const session of merged(lists)) expect(all).toContainEqual(session);
      }),
    );
  });

  test('of two versions the one changed more often stands, and then the one exported later', () => {
    const first = { ...empty, changes: 3, exported: '2026-11-25' };
    const later = { ...empty, changes: 12, heads: { women: 9, men: 8, sixty: 0 }, exported: null };
    expect(mergeSessions([[later], [first]])).toEqual({ sessions: [later], repeated: 0, differing: 1 });
    const again = { ...first, heads: { women: 1, men: 1, sixty: 1 }, exported: '2026-11-26' };
    expect(merged([[again], [first]])).toEqual([again]);
  });

  test('the same session exported on two days is the same session', () => {
    const days = [empty, { ...empty, exported: '2026-11-25' }, { ...empty, exported: '2026-11-26' }];
    expect(mergeSessions([days])).toMatchObject({ repeated: 1, differing: 0 });
  });
});

const isTold = (share: unknown): share is { right: number; of: number } => typeof share === 'object';

describe('the table', () => {
  test('every hand is in it: with right answers, apart, or under five', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const table = hallTable(sessions, known);
        for (const phase of phases) {
          for (const row of table.lessons) {
            const own = sessions.filter(({ lesson }) => lesson === row.slug).flatMap(({ tallies }) => tallies);
            const all = sum(own.flatMap((tally) => tally[phase] ?? []));
            const shares = row.questions.map((question) => question[phase]);
            const told = sum(shares.filter(isTold).map(({ of }) => of)) + (row.apart[phase] ?? 0);
            const hidden = shares.includes('few') || row.apart[phase] === null;
            if (hidden) expect(told).toBeLessThan(all);
            else expect(told).toBe(all);
          }
        }
        expect(table.sessions).toBe(sum(table.lessons.map((row) => row.sessions)));
      }),
    );
  });

  test('counts rights by the question’s own answers', () => {
    const session: HallSession = {
      ...empty,
      tallies: [
        { question: 'blank-page', revision: 'k3f9', options: 3, before: [6, 3, 1], after: [1, 9, 0] },
        { question: 'late-days', revision: '0a2b', options: 2, before: [2, 8], after: [6, 4] },
        { question: 'blank-page', revision: 'old1', options: 3, before: [5, 1, 0], after: [1, 1, 1] },
      ],
    };
    const { lessons, hardest } = hallTable([session], known);
    expect(lessons[0]).toMatchObject({
      questions: [
        { id: 'blank-page', number: 1, before: { right: 3, of: 10 }, after: { right: 9, of: 10 } },
        { id: 'late-days', number: 2, before: { right: 2, of: 10 }, after: { right: 6, of: 10 } },
      ],
      all: { before: { right: 5, of: 20 }, after: { right: 15, of: 20 } },
      apart: { before: 6, after: null },
    });
    expect(hardest?.question.id).toBe('late-days');
  });

  test('a lesson this edition does not know is counted apart, not dropped', () => {
    const tallies = [{ question: 'gone', revision: 'aaaa', options: 2, before: [4, 4], after: null }];
    const [row] = hallTable([{ ...empty, lesson: 'a-lesson-of-old', tallies }], known).lessons;
    expect(row).toMatchObject({ slug: 'a-lesson-of-old', sessions: 1, questions: [], apart: { before: 8, after: 0 } });
  });

  test('where one may raise a hand twice, so many hands are not taken for so many people', () => {
    const hands = (before: number[]): HallSession => ({
      ...empty,
      lesson: 'upfront-cut',
      tallies: [{ question: 'traps', revision: '12e3', options: 4, before, after: null }],
    });
    expect(hallTable([hands([4, 3, 4, 0])], known).lessons[0]?.questions[0]?.before).toBe('few');
    expect(hallTable([hands([5, 3, 4, 0])], known).lessons[0]?.questions[0]?.before).toEqual({ right: 9, of: 12 });
  });
});

describe('what is hidden', () => {
  test('no number from 1 to 4 is told, of people, of hands or of questions asked', () => {
    const small = (value: unknown) => typeof value === 'number' && value >= 1 && value <= 4;
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const table = hallTable(sessions, known);
        for (const count of [table.people, table.women, table.men, table.sixty]) expect(small(count)).toBe(false);
        for (const { count } of table.asked) expect(small(count)).toBe(false);
        for (const row of table.lessons) {
          expect(small(row.people) || small(row.apart.before) || small(row.apart.after)).toBe(false);
          for (const shares of [...row.questions, row.all])
            for (const phase of phases) {
              const share = shares[phase];
              if (isTold(share)) expect(share.of).toBeGreaterThanOrEqual(5);
            }
        }
      }),
    );
  });

  test('has no influence on what is told: other hands in a hidden cell give the very same table', () => {
    const few = fc
      .tuple(fc.nat(2), fc.nat(1), fc.nat(1))
      .map((hands) => [...hands])
      .filter((hands) => sum(hands) > 0);
    fc.assert(
      fc.property(anySessions, few, few, fc.constantFrom(...phases), (others, one, other, phase) => {
        const rest = others.filter(({ id }) => id !== empty.id).map((session) => ({ ...session, tallies: [] }));
        const room = (hands: number[]): HallSession => ({
          ...empty,
          tallies: [
            { question: 'late-days', revision: '0a2b', options: 2, before: [7, 3], after: [9, 1] },
            { question: 'blank-page', revision: 'k3f9', options: 3, before: [8, 8, 8], after: [8, 8, 8], [phase]: hands },
          ],
        });
        expect(hallTable([...rest, room(one)], known)).toEqual(hallTable([...rest, room(other)], known));
      }),
    );
  });

  /** All lists of so many counts, each from 0 to `most`. */
  const allCounts = (cells: number, most: number): number[][] =>
    cells === 0 ? [[]] : allCounts(cells - 1, most).flatMap((rest) => Array.from({ length: most + 1 }, (_, count) => [...rest, count]));

  test.each([
    [2, 24],
    [3, 16],
    [4, 12],
    [5, 8],
  ])('cannot be worked out from the sum of %i parts, even by one who knows the rule', (cells, most) => {
    // What is published, with every list of counts behind it that would have been published alike.
    const alike = new Map<string, number[][]>();
    for (const counts of allCounts(cells, most)) {
      const published = JSON.stringify(tellParts(counts));
      alike.set(published, [...(alike.get(published) ?? []), counts]);
    }
    for (const [published, lists] of alike) {
      const { parts } = JSON.parse(published);
      // At the edge of what was listed the lists beyond it are missing.
      if (lists.some((counts) => counts.includes(most))) continue;
      for (const [cell, part] of parts.entries())
        if (part === null)
          expect(new Set(lists.map((counts) => counts[cell])).size, `${published} ${JSON.stringify(lists[0])}`).toBeGreaterThan(1);
    }
  });

  test('takes the other parts with it; an empty part does no harm', () => {
    expect(tellParts([3, 20, 30])).toEqual({ parts: [null, null, null], sum: 53 });
    expect(tellParts([20, 0])).toEqual({ parts: [20, 0], sum: 20 });
    expect(tellParts([3, 0])).toEqual({ parts: [null, null], sum: null });
  });

  test('hides the people of a small lesson together with those of the others', () => {
    const session = (id: string, lesson: string, women: number): HallSession => ({
      ...empty,
      id,
      lesson,
      heads: { women, men: 0, sixty: 0 },
    });
    const table = hallTable([session('a00000000001', 'what-is-credit', 3), session('a00000000002', 'upfront-cut', 30)], known);
    expect(table.people).toBe(33);
    expect(table.lessons.map(({ people }) => people)).toEqual([null, null]);
  });

  test('stays hidden in the report', () => {
    const session: HallSession = {
      ...empty,
      heads: { women: 3, men: 20, sixty: 0 },
      tallies: [{ question: 'blank-page', revision: 'k3f9', options: 3, before: [1, 2, 0], after: [5, 6, 0] }],
    };
    const rows = fromCsv(
      toReport(hallTable([session], known), {
        csv: {
          lesson: 'lesson',
          title: 'title',
          question: 'question',
          number: 'number',
          phase: 'when',
          right: 'right',
          of: 'of',
          share: '%',
        },
        phases: { before: '讲前', after: '讲后' },
        groups: { women: '女', men: '男', sixty: '60岁以上' },
        people: '人数',
        few: '不足5',
        many: '',
        asked: '问到',
        notes: ['没有对照组。'],
        title: () => '信用',
      }),
    );
    expect(rows).toContainEqual(['what-is-credit', '信用', 'blank-page', '1', '讲前', '不足5', '不足5', '不足5']);
    expect(rows).toContainEqual(['what-is-credit', '信用', 'blank-page', '1', '讲后', '6', '11', '55']);
    expect(rows).toContainEqual(['人数', '23']);
    expect(rows).toContainEqual(['女', '不足5']);
    expect(rows).toContainEqual(['男', '不足5']);
    expect(rows).toContainEqual(['没有对照组。']);
  });
});
