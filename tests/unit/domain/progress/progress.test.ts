import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine, append, type Log, readLine } from '../../../../src/domain/progress/log.ts';
import { dueIn, mergeLogs, type Plot, plotOf, progressFrom } from '../../../../src/domain/progress/progress.ts';
import type { Outcome } from '../../../../src/domain/quiz/attempt.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

const start = '2026-11-24';
const ids = ['one', 'two'] as const;
type Id = (typeof ids)[number];
const lesson = { slug: 'what-is-credit', revs: { one: 'r1', two: 'r2' } };
const outcome = fc.constantFrom<Outcome>('missed', 'retry', 'first');
const answered = (day: string, id: Id, result: Outcome = 'first') => answerLine(day, lesson.slug, { id, rev: lesson.revs[id] }, result);
const lineOn = (days: number) =>
  fc.oneof(
    fc.constant(readLine(addDays(start, days), lesson.slug)),
    fc.tuple(fc.constantFrom(...ids), outcome).map(([id, result]) => answered(addDays(start, days), id, result)),
  );
const line = fc.nat(200).chain(lineOn);
const logOf = (...lines: readonly string[]): Log => lines.reduce(append, '');
const anyLog = fc.array(line, { maxLength: 30 }).map((lines) => logOf(...lines));
/** A log as a careless device or another program may leave it: with junk, blank and doubled lines. */
const anyOldLog = fc.array(fc.oneof(line, fc.string(), fc.constant('')), { maxLength: 20 }).map((lines) => lines.join('\n'));

/** Lives through the calendar day by day; every day the reader answers what is due as `knows` has it. */
function calendar(days: number, knows: (id: Id, day: number) => Outcome) {
  let log = logOf(readLine(start, lesson.slug), ...ids.map((id) => answered(start, id, knows(id, 0))));
  const asked: Record<Id, number[]> = { one: [0], two: [0] };
  const plots: Plot[] = [plotOf(progressFrom(log), lesson)];
  for (let day = 1; day <= days; day++) {
    const today = addDays(start, day);
    const due = dueIn(progressFrom(log), lesson, today);
    for (const id of ids.filter((each) => due.includes(each))) {
      asked[id].push(day);
      log = append(log, answered(today, id, knows(id, day)));
    }
    plots.push(plotOf(progressFrom(log), lesson));
  }
  return { log, asked, plots };
}

describe('a lesson’s plot', () => {
  test('goes from furrows to seedling to green to ripe', () => {
    expect(plotOf(progressFrom(''), lesson)).toBe('unread');
    const read = logOf(readLine(start, lesson.slug));
    expect(plotOf(progressFrom(read), lesson)).toBe('read');
    const half = append(read, answered(start, 'one'));
    expect(plotOf(progressFrom(half), lesson)).toBe('read');
    const passed = append(half, answered(start, 'two'));
    expect(plotOf(progressFrom(passed), lesson)).toBe('passed');
    const { plots, asked } = calendar(80, () => 'first');
    expect(asked).toEqual({ one: [0, 14, 74], two: [0, 14, 74] });
    expect(plots.indexOf('held')).toBe(74);
    expect(plots.slice(0, 74)).toEqual(Array(74).fill('passed'));
    expect(plots.slice(74)).toEqual(Array(7).fill('held'));
  });

  test('ripens later for a reader who missed one question at first: only that one is asked sooner', () => {
    const { plots, asked } = calendar(80, (id, day) => (id === 'two' && day === 0 ? 'missed' : 'first'));
    expect(asked).toEqual({ one: [0, 14, 74], two: [0, 2, 16, 76] });
    expect(plots[1]).toBe('read');
    expect(plots.indexOf('passed')).toBe(2);
    expect(plots.indexOf('held')).toBe(76);
  });

  test('never ripens for somebody who only guesses at the second try, but turns green', () => {
    const { plots, asked } = calendar(40, () => 'retry');
    expect(new Set(plots)).toEqual(new Set(['passed']));
    expect(asked.one).toEqual(Array.from({ length: 21 }, (_, visit) => visit * 2));
  });

  test('once green is never bare again, and once ripe it falls back no further than green', () => {
    const order: readonly Plot[] = ['unread', 'read', 'passed', 'held'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...ids), outcome), { maxLength: 25 }), (events) => {
        let day = start;
        let log: Log = '';
        let before: Plot = 'unread';
        for (const [days, id, result] of events) {
          day = addDays(day, days);
          log = append(log, answered(day, id, result));
          const plot = plotOf(progressFrom(log), lesson);
          expect(order.indexOf(plot)).toBeGreaterThanOrEqual(Math.min(order.indexOf(before), order.indexOf('passed')));
          before = plot;
        }
      }),
    );
  });

  test('belongs to its lesson alone', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(plotOf(progressFrom(log), { ...lesson, slug: 'what-is-credit-2' })).toBe('unread');
        expect(dueIn(progressFrom(log), { ...lesson, slug: 'what-is-credit-2' }, '2099-01-01')).toEqual([]);
      }),
    );
  });

  test('of a lesson without questions is a seedling once it is read', () => {
    const plain = { slug: lesson.slug, revs: {} };
    expect(plotOf(progressFrom(''), plain)).toBe('unread');
    expect(plotOf(progressFrom(logOf(readLine(start, lesson.slug))), plain)).toBe('read');
  });
});

describe('what is due', () => {
  test('is never a question that was not answered yet, nor one that is held', () => {
    expect(dueIn(progressFrom(logOf(readLine(start, lesson.slug))), lesson, '2099-01-01')).toEqual([]);
    expect(dueIn(progressFrom(calendar(80, () => 'first').log), lesson, '2099-01-01')).toEqual([]);
  });

  test('comes in the order of the lesson and stays due until it is answered', () => {
    const progress = progressFrom(logOf(answered(start, 'two', 'missed'), answered(start, 'one', 'retry')));
    expect(dueIn(progress, lesson, addDays(start, 1))).toEqual([]);
    for (const late of [2, 3, 500]) expect(dueIn(progress, lesson, addDays(start, late))).toEqual(['one', 'two']);
  });

  test('is not asked twice on one day', () => {
    fc.assert(
      fc.property(anyLog, outcome, (log, result) => {
        const today = addDays(start, 300);
        const done = dueIn(progressFrom(log), lesson, today).reduce((rest, id) => append(rest, answered(today, id as Id, result)), log);
        expect(dueIn(progressFrom(done), lesson, today)).toEqual([]);
      }),
    );
  });
});

describe('an edited question', () => {
  const edited = { ...lesson, revs: { ...lesson.revs, two: 'r9' } };

  test('is asked again, the others are not', () => {
    const passed = progressFrom(logOf(answered(start, 'one'), answered(start, 'two')));
    expect(plotOf(passed, edited)).toBe('read');
    expect(dueIn(passed, edited, '2027-01-01')).toEqual(['one']);
  });

  test('leaves the other questions’ waiting as it was, whatever happened before', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(400), (log, days) => {
        const progress = progressFrom(log);
        const today = addDays(start, days);
        expect(dueIn(progress, edited, today)).toEqual(dueIn(progress, lesson, today).filter((id) => id !== 'two'));
        expect(['unread', 'read']).toContain(plotOf(progress, edited));
      }),
    );
  });

  test('turns its plot green again once it is answered in its new words', () => {
    const log = logOf(answered(start, 'one'), answered(start, 'two'));
    const again = append(log, answerLine('2027-01-01', lesson.slug, { id: 'two', rev: 'r9' }, 'first'));
    expect(plotOf(progressFrom(again), edited)).toBe('passed');
  });
});

describe('the order of a day', () => {
  test('does not matter: a day’s answers lead to the same in any sequence', () => {
    const days = fc.array(fc.tuple(fc.nat(4), fc.array(fc.nat(5), { maxLength: 6 })), { maxLength: 5 });
    const lines = days.chain((list) => fc.tuple(...list.flatMap(([gap, events], index) => events.map(() => lineOn(index * 20 + gap)))));
    const mixed = lines.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(mixed, ([written, other]) => {
        expect(progressFrom(logOf(...other))).toEqual(progressFrom(logOf(...written)));
      }),
    );
  });

  test('a question both missed and right on one day is passed, and comes back after two days', () => {
    for (const results of [
      ['missed', 'first'],
      ['first', 'missed'],
    ] as const) {
      const progress = progressFrom(logOf(...results.map((result) => answered(start, 'one', result))));
      expect(progress.cards.get('what-is-credit one')).toMatchObject({ passed: true, due: '2026-11-26' });
    }
  });
});

describe('a damaged record', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'null',
      '{}',
      '[object Object]',
      '2026-02-30 what-is-credit',
      '2026-11-24',
      '2026-11-24 ',
      '2026-11-24  what-is-credit',
    ),
    fc.constantFrom('2026-11-24 what-is-credit one r1', '2026-11-24 what-is-credit one r1 3', '2026-11-24 what-is-credit one r1 first'),
    fc.constantFrom(
      '__proto__',
      '2026-11-24 What-Is-Credit one r1 2',
      '2026-11-24\u00a0what-is-credit one r1 2',
      ' 2026-11-24 what-is-credit',
    ),
  );

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(anyOldLog, fc.string({ unit: 'binary' }), junk), (log) => {
        const progress = progressFrom(log);
        expect(progress.damaged).toBeGreaterThanOrEqual(0);
        expect(['unread', 'read', 'passed', 'held']).toContain(plotOf(progress, lesson));
        dueIn(progress, lesson, start);
        mergeLogs(log, log);
      }),
    );
  });

  test('loses its junk lines and no others, wherever they stand', () => {
    const places = fc.array(fc.tuple(junk, fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), places, (lines, spoil) => {
        const spoiled = spoil.reduce((all, [text, place]) => all.toSpliced(place % (all.length + 1), 0, text.replaceAll('\n', ' ')), lines);
        const found = progressFrom(spoiled.join('\n'));
        expect(found.cards).toEqual(progressFrom(lines.join('\n')).cards);
        expect(found.read).toEqual(progressFrom(lines.join('\n')).read);
      }),
    );
  });

  test('is counted, each broken line once, so that the reader can be told', () => {
    expect(progressFrom(logOf(readLine(start, lesson.slug), 'nonsense', '2026-02-30 what-is-credit')).damaged).toBe(2);
    expect(progressFrom('nonsense\nnonsense\n\n').damaged).toBe(1);
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(progressFrom(log).damaged).toBe(0);
      }),
    );
  });

  test('an answer that lost its end is left out rather than guessed', () => {
    const whole = answered(start, 'one');
    for (let length = 0; length < whole.length; length++) expect(progressFrom(whole.slice(0, length)).cards.size).toBe(0);
  });
});

describe('two phones’ logs', () => {
  test('tell one story, in any order and any number of times, be they damaged or not', () => {
    fc.assert(
      fc.property(anyOldLog, anyOldLog, anyOldLog, (a, b, c) => {
        const merged = mergeLogs(a, b);
        expect(merged).toBe(mergeLogs(b, a));
        expect(mergeLogs(merged, c)).toBe(mergeLogs(a, mergeLogs(b, c)));
        for (const again of [a, b, merged, '']) expect(mergeLogs(merged, again)).toBe(merged);
        expect(progressFrom(mergeLogs(a, a))).toEqual(progressFrom(a));
      }),
    );
  });

  test('lose no event and invent none', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const events = (log: Log) => log.split('\n').filter((text) => text !== '');
        expect(new Set(events(mergeLogs(a, b)))).toEqual(new Set([...events(a), ...events(b)]));
      }),
    );
  });

  test('nothing that was read or answered right is ever lost by merging', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const merged = progressFrom(mergeLogs(a, b));
        for (const slug of [...progressFrom(a).read, ...progressFrom(b).read]) expect(merged.read).toContain(slug);
        for (const [key, card] of [...progressFrom(a).cards, ...progressFrom(b).cards])
          if (card.passed) expect(merged.cards.get(key)?.passed).toBe(true);
      }),
    );
  });

  test('one after the other on one phone is the same as apart and then merged', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (one, other) => {
        expect(progressFrom(mergeLogs(logOf(...one), logOf(...other)))).toEqual(progressFrom(logOf(...one, ...other)));
      }),
    );
  });
});
