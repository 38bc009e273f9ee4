/** Where a deck stands. A slide has one stop or several: an answer appears at a later stop of its question's slide. */
export interface DeckState {
  /** Place among all stops of the deck, from 0. */
  readonly at: number;
  /** The screen is black, so that people look at whoever speaks. */
  readonly black: boolean;
}

/** What a key, a clicker, a tap or the other window asks for. */
export type Move = 'next' | 'back' | 'first' | 'last' | 'black' | { readonly to: number };

/** The deck after a move; `stops` is how many there are, at least one. A black screen comes back with the first move and stays where it was. */
export function moved(state: DeckState, move: Move, stops: number): DeckState {
  if (move === 'black') return { ...state, black: !state.black };
  if (state.black && (move === 'next' || move === 'back')) return { ...state, black: false };
  const wanted = { next: state.at + 1, back: state.at - 1, first: 0, last: stops - 1 };
  const at = typeof move === 'string' ? wanted[move] : move.to;
  return { at: Math.max(0, Math.min(stops - 1, Math.round(at) || 0)), black: false };
}

/** A stop by its slide and its place there, both from 0. */
export interface Stop {
  readonly slide: number;
  readonly stop: number;
}

/** All stops in order; `counts` says how many each slide has. */
export function stopsOf(counts: readonly number[]): readonly Stop[] {
  return counts.flatMap((count, slide) => Array.from({ length: Math.max(1, count) }, (_, stop) => ({ slide, stop })));
}

/** A stop as an address: `7` for the seventh slide, `7-2` for its second stop. */
export function hashOf({ slide, stop }: Stop): string {
  return stop === 0 ? `${slide + 1}` : `${slide + 1}-${stop + 1}`;
}

/** The stop that an address names, or the last one before it; the first when it names none. */
export function atOf(hash: string, stops: readonly Stop[]): number {
  const [, slide = '1', stop = '1'] = /^(\d+)(?:-(\d+))?$/.exec(hash) || [];
  const named = { slide: Number(slide) - 1, stop: Number(stop) - 1 };
  const upTo = stops.filter((other) => other.slide < named.slide || (other.slide === named.slide && other.stop <= named.stop));
  return Math.max(0, upTo.length - 1);
}
