import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from '../../../../src/domain/quiz/shuffle.ts';

const natural = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('steps and pairs as they are first shown', () => {
  test('are all there, each once', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.string(), (count, seed) => {
        expect([...shuffled(count, seed)].sort((a, b) => a - b)).toEqual(natural(count));
      }),
    );
  });

  test('never stand in their right order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.string(), (count, seed) => {
        expect(shuffled(count, seed)).not.toEqual(natural(count));
      }),
      // Two things come out in their natural order every second time; many runs make sure of it.
      { numRuns: 2000 },
    );
  });

  test('stand in the same order for every reader of the same question', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.string(), (count, seed) => {
        expect(shuffled(count, seed)).toEqual(shuffled(count, seed));
      }),
    );
  });

  test('are mixed differently from one question to the next, so that nobody learns the pattern', () => {
    const orders = new Set(Array.from({ length: 300 }, (_, index) => shuffled(4, `question-${index}`).join()));
    expect(orders.size).toBeGreaterThan(12);
  });

  test('one thing, or none, has only one order', () => {
    expect(shuffled(0, 'q')).toEqual([]);
    expect(shuffled(1, 'q')).toEqual([0]);
  });
});
