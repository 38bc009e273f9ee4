import type { Question } from '../quiz/question.ts';
import { groupsThatFit, lineHeight, slogan, smallest, textHeight } from './fit.ts';
import { body, halves, rowOf, titlePlace } from './places.ts';
import { answerRows, type Columns, questionRows, type Row } from './question-rows.ts';
import { contentTitle, pages, small } from './section-slides.ts';
import type { Mark, Place, Slide, TextBox } from './slide.ts';
import type { SlideWords } from './words.ts';

const shapes: readonly Mark[] = ['circle', 'square', 'triangle', 'star'];
const letters = 'ABCDEF';
/** Largest size of rows by the number of columns. */
const largest = { 1: 40, 2: 34 };
/** Side of a shape, where its letter begins, where the text begins, and the distance of rows, in points. */
const shapeSide = 32;
const letterLeft = 46;
const textLeft = 96;
/** Room for the number of a row without a shape. */
const numberRoom = 60;
const rowGap = 18;

/** A question, and then its answer with all reasons. */
export function questionSlides(question: Question, number: number, words: SlideWords): readonly Slide[] {
  const label = (text: string): string => text.replace('{n}', String(number));
  const sources = [...new Set(question.claims.map(words.sourceOf))];
  const notes = sources.length === 0 ? [] : [words.sources + sources.join('；')];
  const asked = 'options' in question ? [words.vote] : [words.talk];
  const answers = rowSlides(label(words.answer), [answerRows(question, words)], notes);
  if (question.type === 'amount') {
    // Nothing to choose from: the question stands alone.
    const title = slogan([question.ask], titlePlace.statement, 48);
    return [
      { layout: 'statement', title, boxes: [small(label(words.question).replace(/[.\s]+$/, ''))], marks: [], notes: asked },
      ...answers,
    ];
  }
  return [...rowSlides(label(words.question) + question.ask, questionRows(question), asked), ...answers];
}

/** Rows on as many slides as they need, each row a text box of its own, as large as all of them fit. Two columns share a slide if they can. */
function rowSlides(title: string, columns: Columns, notes: readonly string[]): readonly Slide[] {
  const places = columns.length === 2 ? halves : [body];
  const size = sizeFor(
    (at) => columns.every((rows, column) => rowsHeight(rows, at, places[column] ?? body) <= body.height),
    largest[columns.length],
  );
  if (size !== undefined) {
    const parts = columns.map((rows, column) => placed(rows, size, places[column] ?? body));
    const slide = { boxes: parts.flatMap(({ boxes }) => boxes), marks: parts.flatMap(({ marks }) => marks) };
    return [{ layout: 'content', title: contentTitle(title), ...slide, notes }];
  }
  const holds =
    (at: number) =>
    (rows: readonly Row[]): boolean =>
      rowsHeight(rows, at, body) <= body.height;
  const cut = columns.flat().flatMap((row) => (holds(smallest)([row]) ? [row] : cutRow(row)));
  const groups = groupsThatFit(cut, holds(smallest));
  const shared = sizeFor((at) => groups.every(holds(at)), largest[1]) ?? smallest;
  return groups.map((rows, place) => ({
    layout: 'content',
    title: contentTitle(title),
    ...placed(rows, shared, body),
    notes: place === 0 ? notes : [],
  }));
}

/** The largest size that fits, or `undefined`. */
function sizeFor(holds: (size: number) => boolean, from: number): number | undefined {
  for (let size = from; size >= smallest; size -= 2) if (holds(size)) return size;
  return undefined;
}

function indentOf({ option, number }: Row): number {
  if (option !== undefined) return textLeft;
  return number === undefined ? 0 : numberRoom;
}

function rowHeight(row: Row, size: number, place: Place): number {
  return textHeight({ paragraphs: row.paragraphs, size, close: true }, place.width - indentOf(row));
}

function rowsHeight(rows: readonly Row[], size: number, place: Place): number {
  return rows.reduce((sum, row) => sum + rowHeight(row, size, place) + rowGap, -rowGap);
}

function placed(rows: readonly Row[], size: number, within: Place): { readonly boxes: readonly TextBox[]; readonly marks: Slide['marks'] } {
  const boxes: TextBox[] = [];
  const marks: { mark: Mark; place: Place }[] = [];
  const line = size * lineHeight;
  let y = 0;
  for (const row of rows) {
    const { option, number, paragraphs } = row;
    const height = rowHeight(row, size, within);
    const label = option === undefined ? number && `${number}.` : letters[option];
    const mark = option === undefined ? undefined : shapes[option];
    const labelWidth = option === undefined ? numberRoom : textLeft - letterLeft;
    const labelLeft = option === undefined ? 0 : letterLeft;
    const labelPlace = { x: within.x + labelLeft, y: within.y + y, width: labelWidth, height: line };
    if (label) boxes.push({ place: labelPlace, size, paragraphs: [{ text: label, bold: true }] });
    // The shape stands beside the first line.
    if (mark) marks.push({ mark, place: { x: within.x, y: within.y + y + (line - shapeSide) / 2, width: shapeSide, height: shapeSide } });
    boxes.push({ place: rowOf(within, y, height, indentOf(row)), size, paragraphs, close: true });
    y += height + rowGap;
  }
  return { boxes, marks };
}

/** A row that is too tall for a slide by itself goes on on the next. */
function cutRow(row: Row): readonly Row[] {
  const place = { ...body, width: body.width - indentOf(row) };
  return pages(row.paragraphs, place, smallest).map(({ paragraphs }) => ({ ...row, paragraphs }));
}
