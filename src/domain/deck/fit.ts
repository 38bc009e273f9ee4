import { linesOf, type Setting } from './measure.ts';

/** A length in rem on each screen. */
export type PerScreen = { readonly [S in Screen]: number };

/** A run of text on a slide. Lengths are in em of the slide's text size, where nothing else is said. */
export interface Piece extends Setting {
  readonly text: string;
  /** It must stand on one line. */
  readonly whole?: boolean;
  /** Its own size against the slide's. */
  readonly scale?: number;
  /** What stands beside it on the same lines: a number, a card. */
  readonly beside?: number;
  /** Likewise in rem, on each screen: a control that keeps its size. */
  readonly besideRem?: PerScreen;
  /** Space and bars that belong to it, above or below. */
  readonly more?: number;
  /** Likewise in rem, on each screen. */
  readonly moreRem?: PerScreen;
}

/** What a slide leaves for its text on one of the two screens it is made for, in rem. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A wide screen is designed at 1366 × 768, 1rem being 24 px; a tall one at 360 × 640, 1rem being 16 px. Other screens scale them. */
export const screens = {
  wide: { width: 52, height: 24.4, sizes: [4.6, 3.8, 3.2, 2.7, 2.3, 1.95, 1.65, 1.4, 1.2, 1] },
  tall: { width: 20, height: 30.6, sizes: [2.6, 2.3, 2, 1.75, 1.55, 1.4, 1.25, 1.12, 1] },
} as const;
export type Screen = keyof typeof screens;

/** Place of the text's size in the list of each screen. */
export interface Size {
  readonly wide: number;
  readonly tall: number;
}

/** Lines stand this far apart, in em. `deck.css` says the same. */
const lineHeight = 1.4;

/** Height of the pieces, one below the other, in rem, set in `size` rem on a screen that leaves them `width` rem. */
export function heightOf(pieces: readonly Piece[], screen: Screen, width: number, size: number): number {
  return pieces.reduce((sum, { text, scale = 1, beside = 0, besideRem, more = 0, moreRem, whole = false, ...setting }) => {
    const measure = (width - (besideRem?.[screen] ?? 0) - beside * size) / (size * scale);
    // Nothing is narrower than four characters: then it has to be said in fewer words.
    if (measure < 4) return Number.POSITIVE_INFINITY;
    const lines = linesOf(text, measure, setting);
    if (whole && lines > 1) return Number.POSITIVE_INFINITY;
    return sum + (lines * scale * lineHeight + more) * size + (moreRem?.[screen] ?? 0);
  }, 0);
}

/** Where on a slide text may stand, and how large or small it may be set. */
export interface Frame {
  /** What a drawing, a mark or a number to call takes away from the box, in rem. */
  readonly wide?: Partial<Box>;
  readonly tall?: Partial<Box>;
  /** Place of the largest size in the list: a list of steps never shouts. */
  readonly largest?: number;
  /** Place of the smallest size: a slogan in small print is none. */
  readonly smallest?: number;
}

/** The largest size in which the pieces fit on both screens; `undefined` when they are too long for a slide. */
export function fitted(pieces: readonly Piece[], frame: Frame = {}): Size | undefined {
  const on = (screen: Screen): number => {
    const { width, height, sizes } = screens[screen];
    const taken = frame[screen] ?? {};
    const box = { width: width - (taken.width ?? 0), height: height - (taken.height ?? 0) };
    const { largest = 0, smallest = sizes.length } = frame;
    const isAllowed = (place: number): boolean => place >= largest && place <= smallest;
    return sizes.findIndex((size, place) => isAllowed(place) && heightOf(pieces, screen, box.width, size) <= box.height);
  };
  const [wide, tall] = [on('wide'), on('tall')];
  return wide < 0 || tall < 0 ? undefined : { wide, tall };
}

/** Items over as few slides as they need, in order. An item too long for a slide of its own stands there alone, to be found by the check. */
export function split<T>(
  items: readonly T[],
  piecesOf: (item: T) => readonly Piece[],
  head: readonly Piece[],
  frame: Frame,
): readonly T[][] {
  const slides: T[][] = [];
  for (const item of items) {
    const last = slides.at(-1);
    if (last && fitted([...head, ...[...last, item].flatMap(piecesOf)], frame)) last.push(item);
    else slides.push([item]);
  }
  return slides;
}
