import type { IsoDate } from '../../domain/text/iso-date.ts';

/** A date in a PDF's own notation, as Chromium writes it. */
const dates = /\(D:\d{14}[+-]\d\d'\d\d'\)/g;
/** The name of a cell or a heading in the document's structure: Chromium counts on from whatever it showed before. */
const nodes = /\(node(\d{8})\)/g;

/**
 * A PDF without traces of the run that printed it: it says it was made on `day`, and its structure is counted from 1, so that the same page
 * gives the same bytes. Everything keeps its length, because a PDF counts the bytes before each of its parts.
 */
export function settled(pdf: Buffer, day: IsoDate): Buffer {
  const text = pdf.toString('latin1');
  const names = [...new Set([...text.matchAll(nodes)].map(([, number = '']) => number))].sort();
  const places = new Map(names.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  const calm = text
    .replace(dates, `(D:${day.replaceAll('-', '')}000000+00'00')`)
    .replace(nodes, (_, number: string) => `(node${places.get(number)})`);
  return Buffer.from(calm, 'latin1');
}
