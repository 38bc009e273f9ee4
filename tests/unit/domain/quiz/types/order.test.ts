import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../../src/domain/quiz/question.ts';
import { order } from '../../../../../src/domain/quiz/types/order.ts';

const call: Order = {
  type: 'order',
  id: 'odd-call',
  rev: 'r1',
  ask: '陌生电话说你逾期了，先做什么？',
  claims: [],
  steps: [
    { text: '挂断', why: '挂断不亏。' },
    { text: '查官方号码', why: '号码要自己查。' },
    { text: '打过去问', why: '官方的人才说得准。' },
  ],
  shown: [2, 0, 1],
};

describe('putting steps in order', () => {
  test('the shown order does not change what is right', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (shown) => {
        expect(order.check({ ...call, shown }, [0, 1, 2])).toBe(true);
        expect(order.check({ ...call, shown }, [1, 0, 2])).toBe(false);
      }),
    );
  });

  test('the first step out of place is the one the reader hears about', () => {
    expect(order.remarks(call, [0, 2, 1], false)).toEqual([{ item: 2, right: false, why: '官方的人才说得准。' }]);
    expect(order.remarks(call, [1, 0, 2], false)).toEqual([{ item: 1, right: false, why: '号码要自己查。' }]);
  });

  test('in the end each step says whether it stood in its place', () => {
    expect(order.remarks(call, [0, 2, 1], true).map(({ right }) => right)).toEqual([true, false, false]);
    expect(order.remarks(call, [0, 1, 2], true).map(({ right }) => right)).toEqual([true, true, true]);
  });
});
