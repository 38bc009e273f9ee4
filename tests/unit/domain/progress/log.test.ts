import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine, append, type Log, outcomeCodes, readLine } from '../../../../src/domain/progress/log.ts';

const question = { id: 'blank-page', rev: 'k3f9' };
const line = fc
  .tuple(fc.integer({ min: 10, max: 28 }), fc.constantFrom(undefined, ...outcomeCodes))
  .map(([date, outcome]) =>
    outcome ? answerLine(`2026-11-${date}`, 'what-is-credit', question, outcome) : readLine(`2026-11-${date}`, 'what-is-credit'),
  );
const anyLog = fc.array(line, { maxLength: 30 }).map((lines) => lines.reduce(append, ''));
const linesOf = (log: Log) => log.split('\n').filter((text) => text !== '');

describe('the log on the device', () => {
  // Phones keep these lines for years: the next version of the site must still write and read them.
  test('says in one line what was read and what was answered', () => {
    expect(readLine('2026-11-24', 'what-is-credit')).toBe('2026-11-24 what-is-credit');
    expect(answerLine('2026-11-24', 'what-is-credit', question, 'missed')).toBe('2026-11-24 what-is-credit blank-page k3f9 0');
    expect(answerLine('2026-11-24', 'what-is-credit', question, 'retry')).toBe('2026-11-24 what-is-credit blank-page k3f9 1');
    expect(answerLine('2026-11-24', 'what-is-credit', question, 'first')).toBe('2026-11-24 what-is-credit blank-page k3f9 2');
  });

  test('is only ever added to', () => {
    fc.assert(
      fc.property(anyLog, line, (log, event) => {
        expect(append(log, event).startsWith(log)).toBe(true);
        expect(linesOf(append(log, event))).toContain(event);
      }),
    );
  });

  test('holds the same event once', () => {
    fc.assert(
      fc.property(anyLog, line, (log, event) => {
        expect(append(append(log, event), event)).toBe(append(log, event));
        expect(new Set(linesOf(log)).size).toBe(linesOf(log).length);
      }),
    );
  });

  test('a line that another one begins with is an event of its own', () => {
    const answered = answerLine('2026-11-24', 'what-is-credit', question, 'first');
    expect(linesOf(append(append('', answered), readLine('2026-11-24', 'what-is-credit')))).toHaveLength(2);
  });

  test('a log that broke off in the middle of a line takes the next event on a line of its own', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), line, (log, cut, event) => {
        expect(linesOf(append(log.slice(0, cut % (log.length + 1)), event))).toContain(event);
      }),
    );
  });
});
