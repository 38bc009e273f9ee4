/** The two who act: 甲 and 乙. */
export type Side = 'a' | 'b';

/** Whose phone this is: one of the two, both on one phone, or somebody who watches. */
export type Part = Side | 'one' | 'watch';

/** Which sides have a prompt in each step. Step 0 is who they are; the last two are the checklist and the debrief, for everybody. */
export type Shape = readonly (readonly Side[])[];

/** Where somebody stands in a play. */
export interface Place {
  /** Nothing until a part is chosen. */
  readonly part: Part | undefined;
  readonly step: number;
  /** Within a step on one phone: even when the phone is handed over, odd when the prompt is read. 0 for everybody else. */
  readonly turn: number;
}

/** What can be done with the buttons. */
export type Move = { readonly type: 'take'; readonly part: Part } | { readonly type: 'next' | 'back' | 'again' };

/** What the screen shows now. */
export type Screen =
  | { readonly kind: 'choose' }
  /** The phone goes to this side, who has not yet seen the prompt. */
  | { readonly kind: 'hand'; readonly to: Side; readonly step: number }
  /** Prompts of these sides; none while somebody on another phone acts. `isReady`: everybody on this phone has read, now it is acted. */
  | { readonly kind: 'step'; readonly step: number; readonly shown: readonly Side[]; readonly isReady: boolean; readonly isLast: boolean };

/** Before anything is chosen. */
export const outside: Place = { part: undefined, step: 0, turn: 0 };

const last = (shape: Shape): number => shape.length - 1;

/** How many screens a step takes with this part: on one phone each prompt comes after a screen that hides it. */
const turnsOf = (shape: Shape, part: Part | undefined, step: number): number =>
  part === 'one' ? Math.max(1, (shape[step] || []).length * 2) : 1;

/** Goes on or back. Going back on one phone always meets a screen that hides the prompts: who holds the phone is not known. */
export function moved(shape: Shape, place: Place, move: Move): Place {
  const { part, step, turn } = place;
  if (move.type === 'take') return { part: move.part, step: 0, turn: 0 };
  if (!part || move.type === 'again') return outside;
  if (move.type === 'next') {
    if (turn + 1 < turnsOf(shape, part, step)) return { part, step, turn: turn + 1 };
    return step < last(shape) ? { part, step: step + 1, turn: 0 } : place;
  }
  // From a prompt to its own handing over, from there to the one before.
  if (turn > 0) return { part, step, turn: turn % 2 ? turn - 1 : turn - 2 };
  return step > 0 ? { part, step: step - 1, turn: 0 } : outside;
}

/** What somebody at this place sees, and nothing that is only for the other. */
export function screenOf(shape: Shape, { part, step, turn }: Place): Screen {
  if (!part) return { kind: 'choose' };
  const sides = shape[step] || [];
  const isLast = step === last(shape);
  const isReady = turn + 1 === turnsOf(shape, part, step);
  const shows = (shown: readonly Side[]): Screen => ({ kind: 'step', step, shown, isReady, isLast });
  const holder = sides[turn >> 1];
  if (part === 'watch' || !sides.length) return shows(sides);
  if (part !== 'one') return shows(sides.filter((side) => side === part));
  if (holder && turn % 2 === 0) return { kind: 'hand', to: holder, step };
  return shows(holder ? [holder] : []);
}
