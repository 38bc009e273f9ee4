import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterAnswer, type Card, heldBox, isDue } from '../../../../src/domain/review/card.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

const day = '2026-11-24';
const outcome = fc.constantFrom('missed', 'retry', 'first') as fc.Arbitrary<'missed' | 'retry' | 'first'>;

describe('when a question comes back', () => {
  test('missed or right only at the second try: after two days', () => {
    expect(afterAnswer(undefined, 'r', 'missed', day).due).toBe('2026-11-26');
    expect(afterAnswer(undefined, 'r', 'retry', day).due).toBe('2026-11-26');
  });

  test('right at once: after two weeks, then after two months, and then it is held', () => {
    const first = afterAnswer(undefined, 'r', 'first', day);
    expect(first.due).toBe('2026-12-08');
    const second = afterAnswer(first, 'r', 'first', first.due);
    expect(second.due).toBe(addDays(first.due, 60));
    const third = afterAnswer(second, 'r', 'first', second.due);
    expect(third.box).toBe(heldBox);
    expect(isDue(third, '2099-01-01')).toBe(false);
  });

  test('practising early cannot skip the waiting', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(13), { maxLength: 10 }), (days) => {
        const start = afterAnswer(undefined, 'r', 'first', day);
        const practised = days.reduce((card: Card, later) => afterAnswer(card, 'r', 'first', addDays(day, later)), start);
        expect(practised).toEqual(start);
      }),
    );
  });

  test('missing it again starts from two days, but what was once right stays right', () => {
    const passed = afterAnswer(undefined, 'r', 'first', day);
    const missed = afterAnswer(passed, 'r', 'missed', passed.due);
    expect(missed).toEqual({ rev: 'r', box: 0, passed: true, due: addDays(passed.due, 2) });
  });

  test('an edited question starts afresh', () => {
    const old = afterAnswer(undefined, 'old', 'first', day);
    expect(afterAnswer(old, 'new', 'missed', day)).toEqual({ rev: 'new', box: 0, passed: false, due: '2026-11-26' });
  });

  test('whatever happens, the next day to ask lies ahead', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, fc.nat(90)), { minLength: 1, maxLength: 20 }), (events) => {
        let today = day;
        let card: Card | undefined;
        for (const [result, days] of events) {
          today = addDays(today, days);
          card = afterAnswer(card, 'r', result, today);
          expect(card.box === heldBox || card.due > today).toBe(true);
        }
      }),
    );
  });
});
