import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOf, type DeckState, hashOf, type Move, moved, stopsOf } from '../../../../src/domain/deck/deck.ts';
import { wishOf } from '../../../../src/domain/deck/keys.ts';

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>('next', 'back', 'first', 'last', 'black'),
  fc.record({ to: fc.oneof(fc.integer(), fc.double()) }),
);
const anyCounts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 40 });

describe('moving through a deck', () => {
  test('whatever is pressed, the deck stands at one of its stops', () => {
    fc.assert(
      fc.property(fc.array(anyMove), fc.integer({ min: 1, max: 60 }), (moves, stops) => {
        const { at } = moves.reduce<DeckState>((state, move) => moved(state, move, stops), { at: 0, black: false });
        return Number.isInteger(at) && at >= 0 && at < stops;
      }),
    );
  });

  test('forward and back again is where one was, except at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (at) => {
        const there = moved(moved({ at, black: false }, 'next', 22), 'back', 22);
        return there.at === at;
      }),
    );
  });

  test('a black screen comes back where it was, with the same key or the next', () => {
    const black = moved({ at: 5, black: false }, 'black', 9);
    expect(black).toEqual({ at: 5, black: true });
    for (const move of ['black', 'next', 'back'] as const) expect(moved(black, move, 9)).toEqual({ at: 5, black: false });
  });
});

describe('the address of a stop', () => {
  test('leads back to the same stop, whatever the deck', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const stops = stopsOf(counts);
        return stops.every((stop, at) => atOf(hashOf(stop), stops) === at);
      }),
    );
  });

  test('of a stop that is no longer there leads to the one before, and nonsense to the start', () => {
    const stops = stopsOf([1, 3, 1]);
    expect(stops.map(hashOf)).toEqual(['1', '2', '2-2', '2-3', '3']);
    expect(atOf('2-9', stops)).toBe(3);
    expect(atOf('99', stops)).toBe(4);
    for (const hash of ['', '0', 'x', '-1', '2-', 'script', '1e9']) expect(atOf(hash, stops), hash).toBe(0);
  });
});

describe('keys', () => {
  test('keyboards and clickers say the same', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) expect(wishOf(key)).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(wishOf(key)).toBe('back');
    for (const key of ['b', 'B', '.']) expect(wishOf(key)).toBe('black');
    expect(wishOf('Home')).toBe('first');
    expect(wishOf('End')).toBe('last');
    expect(wishOf('?')).toBe('help');
  });

  test('others mean nothing, also those that every object has', () => {
    for (const key of ['x', 'Tab', 'F5', 'constructor', 'toString']) expect(wishOf(key)).toBeUndefined();
  });
});
