import Papa from 'papaparse';
import type { Row } from './columns.ts';

/** A cell that a spreadsheet would calculate, or one that already looks like it was guarded. */
const startsLikeFormula = /^'*[=+\-@\t＝＋－＠]/;

/**
 * A sheet as CSV for spreadsheets: with the mark that says UTF-8, and an apostrophe before what would be taken for a formula.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly Row[]): string {
  const guarded = rows.map((row) => row.map((cell) => (typeof cell === 'string' && startsLikeFormula.test(cell) ? `'${cell}` : cell)));
  return `\ufeff${Papa.unparse(guarded)}\r\n`;
}

/** A sheet from CSV, whatever parts its cells: comma, semicolon or tab. */
export function readCsv(text: string): readonly Row[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => (cell.startsWith("'") && startsLikeFormula.test(cell) ? cell.slice(1) : cell)));
}
