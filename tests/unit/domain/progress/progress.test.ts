import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine, append, type Log, readLine } from '../../../../src/domain/progress/log.ts';
import { dueIn, mergeLogs, plotOf, progressFrom } from '../../../../src/domain/progress/progress.ts';
import { fromTransfer, toTransfer } from '../../../../src/domain/progress/transfer.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

const start = '2026-11-24';
const lesson = { slug: 'what-is-credit', revs: { one: 'r1', two: 'r2' } };
const outcome = fc.constantFrom('missed', 'retry', 'first') as fc.Arbitrary<'missed' | 'retry' | 'first'>;
const line = fc.oneof(
  fc.nat(200).map((days) => readLine(addDays(start, days), lesson.slug)),
  fc
    .tuple(fc.nat(200), fc.constantFrom('one', 'two'), outcome)
    .map(([days, id, result]) => answerLine(addDays(start, days), lesson.slug, { id, rev: id === 'one' ? 'r1' : 'r2' }, result)),
);
const anyLog = fc.array(line, { maxLength: 30 }).map((lines) => lines.reduce(append, ''));
const logOf = (...lines: string[]): Log => lines.reduce(append, '');
const right = (day: string, id: 'one' | 'two') => answerLine(day, lesson.slug, { id, rev: lesson.revs[id] }, 'first');

describe('a lesson’s plot', () => {
  test('goes from furrows to seedling to green to ripe', () => {
    expect(plotOf(progressFrom(''), lesson)).toBe('unread');
    const read = logOf(readLine(start, lesson.slug));
    expect(plotOf(progressFrom(read), lesson)).toBe('read');
    const half = append(read, right(start, 'one'));
    expect(plotOf(progressFrom(half), lesson)).toBe('read');
    const passed = append(half, right(start, 'two'));
    expect(plotOf(progressFrom(passed), lesson)).toBe('passed');
    const days = ['2026-12-08', '2027-02-06'];
    const held = days.reduce((log, day) => append(append(log, right(day, 'one')), right(day, 'two')), passed);
    expect(plotOf(progressFrom(held), lesson)).toBe('held');
  });

  test('an edited question is asked again, the others are not', () => {
    const passed = progressFrom(logOf(right(start, 'one'), right(start, 'two')));
    const edited = { ...lesson, revs: { ...lesson.revs, two: 'r9' } };
    expect(plotOf(passed, edited)).toBe('read');
    expect(dueIn(passed, edited, '2027-01-01')).toEqual(['one']);
  });
});

describe('the log on the device', () => {
  test('the same event is written once', () => {
    fc.assert(
      fc.property(anyLog, line, (log, event) => {
        expect(append(append(log, event), event)).toBe(append(log, event));
      }),
    );
  });

  test('junk lines never throw and never cost the others', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.string()), (log, junk) => {
        const spoiled = progressFrom([...junk.map((text) => `?${text.replaceAll('\n', ' ')}`), log].join('\n'));
        expect(spoiled.read).toEqual(progressFrom(log).read);
        expect(spoiled.cards).toEqual(progressFrom(log).cards);
      }),
    );
  });

  test('two phones’ logs tell one story, in any order and any number of times', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(mergeLogs(a, b)).toBe(mergeLogs(b, a));
        expect(mergeLogs(mergeLogs(a, b), c)).toBe(mergeLogs(a, mergeLogs(b, c)));
        expect(mergeLogs(mergeLogs(a, b), a)).toBe(mergeLogs(a, b));
        expect(progressFrom(mergeLogs(a, a))).toEqual(progressFrom(a));
      }),
    );
  });

  test('nothing that was answered right is ever lost by merging', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const merged = progressFrom(mergeLogs(a, b)).cards;
        for (const [key, card] of [...progressFrom(a).cards, ...progressFrom(b).cards])
          if (card.passed) expect(merged.get(key)?.passed).toBe(true);
      }),
    );
  });
});

describe('moving a record to another phone', () => {
  test('what goes out comes back, whatever spaces and line breaks a chat puts in', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, place) => {
        const text = toTransfer(log);
        const cut = place % text.length;
        expect(fromTransfer(`${text.slice(0, cut)} \n${text.slice(cut)}\n`)).toEqual({ log });
      }),
    );
  });

  test('a text with one wrong character is refused', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, place) => {
        const text = toTransfer(log);
        const at = place % text.length;
        const other = text[at] === 'A' ? 'B' : 'A';
        expect(typeof fromTransfer(text.slice(0, at) + other + text.slice(at + 1))).toBe('string');
      }),
    );
  });

  test('anything else is refused in words, never with an exception', () => {
    expect(fromTransfer(' \n')).toBe('empty');
    expect(fromTransfer('你好')).toBe('not-ours');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['empty', 'not-ours', 'damaged']).toContain(fromTransfer(`xintian1.${text}`));
      }),
    );
  });
});
