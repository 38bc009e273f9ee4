/** What a spreadsheet would take for a formula, in half and full width; the list is OWASP's (CSV Injection), with the line feed. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV that a spreadsheet opens with the right characters, which the mark at its start tells it, and without running anything. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Cells of a CSV, or of a piece of a spreadsheet that was copied with tabs between its cells. Empty rows are left out. */
export function fromCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\ufeff/, '');
  const tabs = (body.split(/\r?\n/, 1)[0] ?? '').includes('\t');
  const token = tabs ? /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r?\n|\r|$)/g : /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/g;
  const rows: string[][] = [[]];
  // Not `matchAll`: the oldest engines lack it. An empty match stands at the very end.
  for (let match = token.exec(body); match && match[0] !== ''; match = token.exec(body)) {
    const [, written = '', end] = match;
    const value = written.startsWith('"') ? written.slice(1, -1).replace(/""/g, '"') : written;
    rows[rows.length - 1]?.push(value);
    if (end !== ',' && end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value !== ''));
}
