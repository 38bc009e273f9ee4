import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, type SceneNode } from '../../../../src/domain/story/graph.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyMap = fc
  .array(fc.array(fc.constantFrom(...ids, 'nowhere'), { maxLength: 3 }), { minLength: 1, maxLength: ids.length })
  .map((targets) => targets.map((to, index): SceneNode => ({ id: ids[index] ?? '', to })));

/** Walks at random, as somebody would who has all the time in the world. */
function walk(scenes: readonly SceneNode[], choose: (count: number) => number): { visited: Set<string>; ended: boolean } {
  const visited = new Set<string>();
  let here = scenes[0];
  for (let step = 0; here && step < 400; step++) {
    visited.add(here.id);
    const next: string | undefined = here.to[choose(here.to.length)];
    if (next === undefined) return { visited, ended: here.to.length === 0 };
    here = scenes.find(({ id }) => id === next);
  }
  return { visited, ended: false };
}

describe('a story’s map', () => {
  test('is sound when every choice leads somewhere and every way has an end', () => {
    expect(
      faultsOf([
        { id: 'ring', to: ['paid', 'asked'] },
        { id: 'asked', to: ['ring', 'official'] },
        { id: 'paid', to: [] },
        { id: 'official', to: [] },
      ]),
    ).toEqual([]);
  });

  test('names a choice that leads nowhere, a scene nobody reaches and a ring without an exit', () => {
    expect(
      faultsOf([
        { id: 'ring', to: ['end', 'gone'] },
        { id: 'end', to: [] },
        { id: 'lost', to: ['end'] },
      ]),
    ).toEqual([
      { kind: 'unknown-scene', scene: 'ring', choice: 1 },
      { kind: 'unreachable', scene: 'lost' },
    ]);
    expect(
      faultsOf([
        { id: 'ring', to: ['round', 'end'] },
        { id: 'round', to: ['again', 'again'] },
        { id: 'again', to: ['round', 'round'] },
        { id: 'end', to: [] },
      ]),
    ).toEqual([
      { kind: 'endless', scene: 'round' },
      { kind: 'endless', scene: 'again' },
    ]);
  });

  test('without faults lets everybody come to an end, and shows no scene in vain', () => {
    fc.assert(
      fc.property(anyMap, fc.infiniteStream(fc.nat()), (scenes, dice) => {
        const choose = (count: number) => (count === 0 ? 0 : (dice.next().value ?? 0) % count);
        const faults = faultsOf(scenes);
        const { visited, ended } = walk(scenes, choose);
        if (faults.length === 0) expect(ended).toBe(true);
        for (const fault of faults) if (fault.kind === 'unreachable') expect(visited.has(fault.scene)).toBe(false);
        if (ended) {
          const endless = faults.flatMap((fault) => (fault.kind === 'endless' ? [fault.scene] : []));
          for (const id of visited) expect(endless).not.toContain(id);
        }
      }),
    );
  });
});
