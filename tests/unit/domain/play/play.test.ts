import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, placeOf } from '../../../../src/domain/play/address.ts';
import { moved, outside, type Part, type Place, type Screen, type Shape, type Side, screenOf } from '../../../../src/domain/play/play.ts';

const both: readonly Side[] = ['a', 'b'];
/** Roles, some steps in which at least one has a prompt, then checklist and debrief for everybody. */
const anyShape: fc.Arbitrary<Shape> = fc
  .array(fc.constantFrom<readonly Side[]>(['a'], ['b'], both), { minLength: 1, maxLength: 9 })
  .map((steps) => [both, ...steps, [], []]);
const anyPart = fc.constantFrom<Part>('a', 'b', 'one', 'watch');
const anyMoves = fc.array(fc.constantFrom('next', 'next', 'next', 'back'), { maxLength: 80 });

const take = (shape: Shape, part: Part): Place => moved(shape, outside, { type: 'take', part });
const next = (shape: Shape, place: Place): Place => moved(shape, place, { type: 'next' });
const back = (shape: Shape, place: Place): Place => moved(shape, place, { type: 'back' });

/** All places from the first to the last, by pressing “next”. */
function walk(shape: Shape, part: Part): readonly Place[] {
  const places = [take(shape, part)];
  for (let tries = 0; tries < 100; tries++) {
    const here = places[places.length - 1] ?? outside;
    const there = next(shape, here);
    if (there === here) break;
    places.push(there);
  }
  return places;
}

const shown = (screen: Screen): readonly Side[] => (screen.kind === 'step' ? screen.shown : []);

describe('a play, step by step', () => {
  test('comes to the debrief, and there it stays', () => {
    fc.assert(
      fc.property(anyShape, anyPart, (shape, part) => {
        const places = walk(shape, part);
        const end = places[places.length - 1] ?? outside;
        expect(screenOf(shape, end)).toEqual({ kind: 'step', step: shape.length - 1, shown: [], isReady: true, isLast: true });
      }),
    );
  });

  test('every prompt is shown to whom it is for, and on a phone of their own to nobody else', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        for (const side of both) {
          const seen = walk(shape, side).map((place) => screenOf(shape, place));
          expect(seen.flatMap(shown).every((one) => one === side)).toBe(true);
          expect(seen.flatMap(shown)).toHaveLength(shape.filter((sides) => sides.includes(side)).length);
        }
        const watched = walk(shape, 'watch').map((place) => screenOf(shape, place));
        expect(watched.map(shown)).toEqual(shape);
      }),
    );
  });

  test('two phones that have pressed “next” equally often are at the same step', () => {
    fc.assert(
      fc.property(anyShape, anyMoves, (shape, moves) => {
        const arrived = (part: Part) =>
          moves.reduce((place, type) => (place.part ? moved(shape, place, { type }) : place), take(shape, part));
        expect(arrived('a').step).toBe(arrived('b').step);
        expect(arrived('watch').step).toBe(arrived('a').step);
      }),
    );
  });

  test('on one phone a prompt is for one person, and comes right after the phone was handed to them, whatever is pressed', () => {
    fc.assert(
      fc.property(anyShape, anyMoves, (shape, moves) => {
        let place = take(shape, 'one');
        let before: Screen = { kind: 'choose' };
        for (const type of moves) {
          const screen = screenOf(shape, place);
          const [holder, ...others] = shown(screen);
          expect(others).toEqual([]);
          if (holder) expect(before).toMatchObject({ kind: 'hand', to: holder });
          before = screen;
          place = moved(shape, place, { type });
          if (!place.part) place = take(shape, 'one');
        }
      }),
    );
  });

  test('on one phone everybody gets all of their prompts, in the order of the steps', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        expect(walk(shape, 'one').flatMap((place) => shown(screenOf(shape, place)))).toEqual(shape.flat());
      }),
    );
  });

  test('on one phone nobody is asked to act before the last of them has read', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        for (const place of walk(shape, 'one')) {
          const screen = screenOf(shape, place);
          const sides = shape[place.step] ?? [];
          if (screen.kind === 'step' && sides.length > 0) expect(screen.isReady).toBe(shown(screen)[0] === sides[sides.length - 1]);
        }
        for (const part of ['a', 'b', 'watch'] as const)
          for (const place of walk(shape, part)) expect(screenOf(shape, place)).toMatchObject({ isReady: true });
      }),
    );
  });

  test('going back leads out in the end, and “again” at once', () => {
    fc.assert(
      fc.property(anyShape, anyPart, anyMoves, (shape, part, moves) => {
        const here = moves.reduce((place, type) => moved(shape, place, { type }), take(shape, part));
        expect(moved(shape, here, { type: 'again' })).toEqual(outside);
        let place = here;
        for (let tries = 0; tries < 60; tries++) place = back(shape, place);
        expect(place).toEqual(outside);
      }),
    );
  });
});

describe('the address of a step', () => {
  test('leads back to the same part and step, on one phone to the screen that hides the prompts', () => {
    fc.assert(
      fc.property(anyShape, anyPart, (shape, part) => {
        for (const place of walk(shape, part)) {
          const again = placeOf(shape, addressOf(place));
          expect(again).toEqual({ ...place, turn: 0 });
          if (again && part === 'one') expect(shown(screenOf(shape, again))).toEqual([]);
        }
      }),
    );
  });

  test('says nothing when it names a source, a step that is not there, or anything else', () => {
    const shape: Shape = [both, ['a'], [], []];
    expect(placeOf(shape, '')).toEqual(outside);
    for (const other of ['c-3', 'rc-3', 'main', 'a-4', 'a-', 'a-1x', 'one', 'A-1', 'a--1'])
      expect(placeOf(shape, other), other).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (any) => {
        const place = placeOf(shape, any);
        if (place) expect(addressOf(place)).toBe(any.replace(/-0+(?=\d)/, '-'));
      }),
    );
  });
});
