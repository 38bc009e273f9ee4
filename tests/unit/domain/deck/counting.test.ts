import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOne, type Counting, counted, setTotal, startCounting, takeBack } from '../../../../src/domain/deck/counting.ts';

const empty = startCounting([0, 0, 0, 0]);
/** Presses keys, `pause` milliseconds apart. */
const press = (from: Counting, keys: string, pause = 100): Counting =>
  [...keys].reduce((counting, key, index) => counted(counting, key, index * pause) ?? counting, from);
const hands = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 2, maxLength: 6 });

describe('counting hands by the keyboard', () => {
  test('a letter or a digit adds one', () => {
    expect(press(empty, 'aAbD').hands).toEqual([2, 1, 0, 1]);
    expect(press(empty, '1134', 2000).hands).toEqual([2, 0, 1, 1]);
  });

  test('a number and a letter is a total, whatever was counted before and whatever its digits', () => {
    fc.assert(
      fc.property(hands, fc.nat({ max: 9999 }), fc.nat(), (start, total, any) => {
        const option = any % start.length;
        const after = press(startCounting(start), `${total}${'abcdef'[option]}`);
        expect(after.hands).toEqual(start.map((hand, place) => (place === option ? total : hand)));
      }),
    );
  });

  test('a digit that was meant as one stays one when the letter comes late', () => {
    const one = press(empty, '1');
    expect(counted(one, 'b', 5000)?.hands).toEqual([1, 1, 0, 0]);
  });

  test('taking back undoes the last change, a total as a whole', () => {
    expect(press(empty, 'aabu').hands).toEqual([2, 0, 0, 0]);
    expect(press(empty, 'a23bu').hands).toEqual([1, 0, 0, 0]);
    expect(takeBack(empty).hands).toEqual(empty.hands);
  });

  test('as many steps back as forward lead to the start', () => {
    fc.assert(
      fc.property(hands, fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 9999 })), { maxLength: 100 }), (start, totals) => {
        const there = totals.reduce((counting, [option, total]) => setTotal(counting, option, total), startCounting(start));
        const back = there.past.reduce(takeBack, there);
        expect(back.hands).toEqual(start);
      }),
    );
  });

  test('hands are never fewer than none, nor of an option that is not there', () => {
    fc.assert(
      fc.property(hands, fc.array(fc.constantFrom(...'abcdef0123456789uU', 'Backspace', 'Delete')), (start, keys) => {
        const after = keys.reduce((counting, key, index) => counted(counting, key, index * 300) ?? counting, startCounting(start));
        expect(after.hands).toHaveLength(start.length);
        for (const hand of after.hands) expect(hand >= 0 && hand <= 9999 && Number.isInteger(hand)).toBe(true);
      }),
    );
    expect(addOne(startCounting([1, 1]), 2).hands).toEqual([1, 1]);
  });

  test('keys that mean nothing to the count are left to the deck', () => {
    for (const key of ['f', 'n', ' ', 'ArrowRight', '.', '?', 'Enter', 'e']) expect(counted(empty, key, 0), key).toBeUndefined();
  });
});
