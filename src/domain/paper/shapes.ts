/** The cards a room answers with: a shape, a letter and a colour that say the same, for who cannot tell one of them. */
export const shapes = ['circle', 'square', 'triangle', 'star'] as const;
export type Shape = (typeof shapes)[number];

/** The shape as a character, to stand before an option on paper. */
const drawn: { readonly [S in Shape]: string } = { circle: '○', square: '□', triangle: '△', star: '☆' };

/** How an option is marked on paper; after the fourth there is no card, only the letter. */
export interface Mark {
  readonly shape: string;
  readonly letter: string;
}

/** The mark of the option at `place`, from 0. */
export function markOf(place: number): Mark {
  const shape = shapes[place];
  return { shape: shape === undefined ? '' : drawn[shape], letter: String.fromCharCode(65 + place) };
}
