import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/domain/quiz/attempt.ts';
import { afterAnswer, type Card, heldBox, isDue } from '../../../../src/domain/review/card.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

const day = '2026-11-24';
const farAway = '2099-01-01';
const outcome = fc.constantFrom<Outcome>('missed', 'retry', 'first');

/** What happened to one question, each event some days after the one before. */
const history = fc.array(fc.tuple(outcome, fc.nat(90)), { minLength: 1, maxLength: 20 });
const replay = (events: readonly (readonly [Outcome, number])[], each?: (card: Card, today: string, result: Outcome) => void): Card => {
  let today = day;
  let card: Card | undefined;
  for (const [result, days] of events) {
    today = addDays(today, days);
    card = afterAnswer(card, 'r', result, today);
    each?.(card, today, result);
  }
  return card ?? afterAnswer(undefined, 'r', 'missed', day);
};
const held = replay([
  ['first', 0],
  ['first', 14],
  ['first', 60],
]);

describe('when a question comes back', () => {
  test.each(['missed', 'retry'] as const)('%s: after two days', (result) => {
    const card = afterAnswer(undefined, 'r', result, day);
    expect(isDue(card, '2026-11-25')).toBe(false);
    expect(isDue(card, '2026-11-26')).toBe(true);
  });

  test('right at once: after two weeks, then after two months, and then it is held', () => {
    const first = afterAnswer(undefined, 'r', 'first', day);
    expect(first.due).toBe('2026-12-08');
    const second = afterAnswer(first, 'r', 'first', first.due);
    expect(second.due).toBe(addDays(first.due, 60));
    const third = afterAnswer(second, 'r', 'first', second.due);
    expect(third.box).toBe(heldBox);
  });

  test('it waits for a reader who comes late', () => {
    fc.assert(
      fc.property(outcome, fc.nat(10_000), (result, late) => {
        const card = afterAnswer(undefined, 'r', result, day);
        expect(isDue(card, addDays(card.due, late))).toBe(true);
        expect(isDue(card, addDays(card.due, -1))).toBe(false);
      }),
    );
  });

  test('somebody who knows it is asked four times in all: at once, and two days, two weeks and two months after a miss', () => {
    const asked: number[] = [0];
    let card = afterAnswer(undefined, 'r', 'missed', day);
    for (let later = 1; later < 1000; later++) {
      const today = addDays(day, later);
      if (!isDue(card, today)) continue;
      asked.push(later);
      card = afterAnswer(card, 'r', 'first', today);
    }
    expect(asked).toEqual([0, 2, 2 + 14, 2 + 14 + 60]);
  });

  test('a held question is never asked again', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (later) => {
        expect(isDue(held, addDays(day, later))).toBe(false);
      }),
    );
  });

  test('a held question stays held when it is practised, and comes back in two days when it is missed', () => {
    const today = addDays(day, 400);
    expect(afterAnswer(held, 'r', 'first', today)).toEqual(held);
    const missed = afterAnswer(held, 'r', 'missed', today);
    expect(isDue(missed, addDays(today, 1))).toBe(false);
    expect(isDue(missed, addDays(today, 2))).toBe(true);
    expect(missed.passed).toBe(true);
  });
});

describe('practising early', () => {
  test('cannot skip the waiting', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(13), fc.constantFrom<Outcome>('first', 'retry')), { maxLength: 10 }), (practice) => {
        const start = afterAnswer(undefined, 'r', 'first', day);
        const practised = practice.reduce((card: Card, [later, result]) => afterAnswer(card, 'r', result, addDays(day, later)), start);
        expect(practised).toEqual(start);
      }),
    );
  });

  test('turns a miss into a pass at once, but the question still comes back on its day', () => {
    const missed = afterAnswer(undefined, 'r', 'missed', day);
    expect(missed.passed).toBe(false);
    expect(afterAnswer(missed, 'r', 'first', day)).toEqual({ ...missed, passed: true });
  });

  test('never climbs a box, whatever came before', () => {
    fc.assert(
      fc.property(history, fc.nat(90), (events, days) => {
        const before = replay(events);
        const today = addDays(before.due, -1 - (days % 2));
        expect(afterAnswer(before, 'r', 'first', today).box).toBe(before.box);
      }),
    );
  });
});

describe('whatever happens', () => {
  test('the next day to ask lies ahead, at most two months', () => {
    fc.assert(
      fc.property(history, (events) => {
        replay(events, (card, today) => {
          if (card.box === heldBox) return;
          expect(card.due > today).toBe(true);
          expect(card.due <= addDays(today, 60)).toBe(true);
        });
      }),
    );
  });

  test('no answer climbs more than one box, and only one that was right at once', () => {
    fc.assert(
      fc.property(history, (events) => {
        let before = 0;
        replay(events, ({ box }, _, result) => {
          expect(box - before).toBeLessThanOrEqual(result === 'first' ? 1 : 0);
          before = box;
        });
      }),
    );
  });

  test('what was once right stays right', () => {
    fc.assert(
      fc.property(history, (events) => {
        const everRight = events.some(([result]) => result !== 'missed');
        expect(replay(events).passed).toBe(everRight);
      }),
    );
  });

  test('nothing is held in less than 74 days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, fc.nat(20)), { minLength: 1, maxLength: 30 }), (events) => {
        replay(events, ({ box }, today) => {
          if (today < addDays(day, 14 + 60)) expect(box).toBeLessThan(heldBox);
        });
      }),
    );
  });
});

test('an edited question starts afresh, whatever was known of the old one', () => {
  fc.assert(
    fc.property(history, outcome, (events, result) => {
      expect(afterAnswer(replay(events), 'edited', result, farAway)).toEqual(afterAnswer(undefined, 'edited', result, farAway));
    }),
  );
});
