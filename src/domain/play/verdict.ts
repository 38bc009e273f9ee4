/** What a checklist asks about: what may not happen, and what belongs to a good talk. */
export const itemKinds = ['must-not', 'should'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What a tick, or its absence, says: what went wrong, what was done, what was left out. Nothing when a bad thing did not happen. */
export type Verdict = 'wrong' | 'done' | 'missing' | undefined;

/** What is told of an item in the debrief. */
export function verdictOf(kind: ItemKind, ticked: boolean): Verdict {
  if (kind === 'must-not') return ticked ? 'wrong' : undefined;
  return ticked ? 'done' : 'missing';
}
