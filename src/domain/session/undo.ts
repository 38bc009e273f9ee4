import type { HallSession } from './store.ts';

/** How many steps can be taken back. */
export const undoSteps = 20;

/** The steps so far with one more; the oldest ones are forgotten. */
export function remember<T>(past: readonly T[], present: T): readonly T[] {
  return [...past, present].slice(-undoSteps);
}

/** The session as it was. Taking back is a change like any other: its count of changes goes on. */
export function asItWas(session: HallSession, earlier: HallSession): HallSession {
  return { ...earlier, changes: session.changes };
}
