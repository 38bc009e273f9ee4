/** A scene as its story's map sees it: where its choices lead. A scene without choices is an ending. */
export interface SceneNode {
  readonly id: string;
  readonly to: readonly string[];
}

/** What is wrong with a story's map: a choice that leads nowhere, a scene nobody reaches, a scene from which nobody comes to an end. */
export type StoryFault =
  | { readonly kind: 'unknown-scene'; readonly scene: string; readonly choice: number }
  | { readonly kind: 'unreachable'; readonly scene: string }
  | { readonly kind: 'endless'; readonly scene: string };

/** Everything from `start` along the given steps, `start` included. */
function spread(start: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return seen;
}

/** All faults of a story whose first scene is its start. A story without faults can be walked from start to an ending, whatever is chosen before. */
export function faultsOf(scenes: readonly SceneNode[]): readonly StoryFault[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const reached = spread(
    scenes.slice(0, 1).map(({ id }) => id),
    (id) => byId.get(id)?.to ?? [],
  );
  const endings = scenes.filter(({ to }) => to.length === 0).map(({ id }) => id);
  const ends = spread(endings, (id) => scenes.filter(({ to }) => to.includes(id)).map((scene) => scene.id));
  return scenes.flatMap(({ id, to }): StoryFault[] => [
    ...to.flatMap((target, choice): StoryFault[] => (byId.has(target) ? [] : [{ kind: 'unknown-scene', scene: id, choice }])),
    ...(reached.has(id) ? [] : [{ kind: 'unreachable', scene: id } as const]),
    ...(ends.has(id) ? [] : [{ kind: 'endless', scene: id } as const]),
  ]);
}
