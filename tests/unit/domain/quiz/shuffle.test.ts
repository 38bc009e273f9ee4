import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../../../src/domain/quiz/shuffle.ts';

test('steps are mixed, never in their right order, and the same for every reader', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.string(), (count, seed) => {
      const order = shuffled(count, seed);
      const natural = Array.from({ length: count }, (_, index) => index);
      expect([...order].sort((a, b) => a - b)).toEqual(natural);
      expect(order).not.toEqual(natural);
      expect(shuffled(count, seed)).toEqual(order);
    }),
  );
});
