import type { Layout, Place } from './slide.ts';

/** A slide of 16:9 in points: 13.333 by 7.5 inches, as PowerPoint and WPS make new ones. */
export const slideSize = { width: 960, height: 540 };

const left = 64;
/** Width between the margins. */
export const column = slideSize.width - 2 * left;

/** Where the title stands. */
export const titlePlace: { readonly [L in Layout]: Place } = {
  opening: { x: left, y: 120, width: 456, height: 150 },
  content: { x: left, y: 36, width: column, height: 100 },
  statement: { x: left, y: 132, width: column, height: 276 },
  action: { x: left, y: 164, width: column, height: 240 },
};

/** The small line above a title. */
export const overline: Place = { x: left, y: 68, width: column, height: 40 };
/** Below a title and its line. */
export const body: Place = { x: left, y: 164, width: column, height: 332 };
/** The body beside a drawing, and the drawing. */
export const besideFigure: Place = { ...body, width: 456 };
export const figurePlace: Place = { x: 560, y: 225, width: 336, height: 210 };
/** Below the title of the first slide. */
export const rulePlace: Place = { x: left + 24, y: 310, width: 432, height: 116 };
/** The line under titles, and the one beside the rule. */
export const lines: { readonly [L in Layout]?: Place } = {
  opening: { x: left, y: 310, width: 6, height: 116 },
  content: { x: left, y: 146, width: column, height: 2 },
};

/** Two columns for what belongs together. */
export const halves: readonly [Place, Place] = [
  { ...body, width: 384 },
  { ...body, x: left + 408, width: column - 408 },
];

/** A part of a place, `y` points below its top. */
export function rowOf(place: Place, y: number, height: number, indent = 0): Place {
  return { x: place.x + indent, y: place.y + y, width: place.width - indent, height };
}
