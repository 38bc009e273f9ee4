import { clausesOf, lineCount, unitsOf } from './measure.ts';
import type { Paragraph, Place, TextBox } from './slide.ts';

/** Smallest text of a slide, in points: the last row of a room reads it. */
export const smallest = 24;

/** Distance of lines in em. Set as a length in the file, because fonts differ in their own. */
export const lineHeight = 1.35;
/** Distance of paragraphs in em. */
export function paragraphGap({ close = false }: { readonly close?: boolean }): number {
  return close ? 0.1 : 0.45;
}
/** Room of a step's number in em. */
export const numberRoom = 1.6;

/** Less than this, in em, is never counted on: programs set a little space between Han characters and figures. */
const spare = 0.4;

/** Height in points of a text box's text, counted. */
export function textHeight(box: Omit<TextBox, 'place'>, width: number): number {
  const { paragraphs, size, from } = box;
  const column = width / size - spare - (from === undefined ? 0 : numberRoom);
  const lines = paragraphs.flatMap(linesWanted).reduce((sum, text) => sum + lineCount(text, column), 0);
  return (lines * lineHeight + Math.max(0, paragraphs.length - 1) * paragraphGap(box)) * size;
}

/** Whether a text box holds its text. */
export function fits(box: TextBox): boolean {
  return textHeight(box, box.place.width) <= box.place.height;
}

/** The text box with its text as large as fits, between `largest` and the smallest size; at the smallest when even that does not fit. */
export function fitted(paragraphs: readonly Paragraph[], place: Place, largest: number, from?: number): TextBox {
  for (let size = largest; size > smallest; size -= 2) {
    const box = { paragraphs, place, size, ...(from === undefined ? {} : { from }) };
    if (fits(box)) return box;
  }
  return { paragraphs, place, size: smallest, ...(from === undefined ? {} : { from }) };
}

/**
 * A text that a room reads at a glance, bold and as large as fits. A Chinese one has a line for each clause, unless that makes it
 * much smaller.
 */
export function slogan(texts: readonly string[], place: Place, largest: number): TextBox {
  const plain = texts.map((text) => ({ text, bold: true }));
  const whole = fitted(plain, place, largest);
  const unbroken =
    (size: number) =>
    (text: string): boolean =>
      lineCount(text, place.width / size - spare) === 1;
  const clauses = texts.flatMap(clausesOf);
  if (texts.every(unbroken(whole.size)) || clauses.length > mostClauses || !texts.every((text) => han.test(text))) return whole;
  for (let size = largest; size >= Math.max(smallest, whole.size * 0.7); size -= 2) {
    const box = { paragraphs: plain.map((paragraph) => ({ ...paragraph, byClause: true })), place, size };
    if (clauses.every(unbroken(size)) && fits(box)) return box;
  }
  return whole;
}

/** More lines than these are read as a text again. */
const mostClauses = 4;
const han = /\p{Script=Han}/u;

function linesWanted({ text, byClause = false }: Paragraph): readonly string[] {
  return byClause ? clausesOf(text) : [text];
}

/** Items in as few groups as fit, in order and as even as they can be; what does not fit alone is a group of its own. */
export function groupsThatFit<Item>(items: readonly Item[], holds: (group: readonly Item[]) => boolean): readonly (readonly Item[])[] {
  const greedy: Item[][] = [];
  for (const item of items) {
    const last = greedy.at(-1);
    if (last && holds([...last, item])) last.push(item);
    else greedy.push([item]);
  }
  const even = evenly(items, greedy.length);
  return even.every(holds) ? even : greedy;
}

function evenly<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  return Array.from({ length: count }, (_, place) =>
    items.slice(Math.round((place * items.length) / count), Math.round(((place + 1) * items.length) / count)),
  );
}

/** A text cut into pieces that each fit: after a sentence, or where a line may end when a sentence alone is too long. */
export function cutToFit(text: string, holds: (piece: string) => boolean): readonly string[] {
  if (holds(text)) return [text];
  const joined = (parts: readonly string[]): string => parts.join('');
  const sentences = text.split(/(?<=[。！？]”?|[.!?]"? )/);
  const units = sentences.flatMap((sentence) => (holds(sentence) ? [sentence] : unitsOf(sentence)));
  return groupsOf(units, (group) => holds(joined(group))).map((group) => joined(group).trim());
}

function groupsOf(units: readonly string[], holds: (group: readonly string[]) => boolean): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last && holds([...last, unit])) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}
