import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Row } from './columns.ts';

/** Widths of the columns, in characters: what is read most is widest. */
const wide: Readonly<Record<string, number>> = { 课: 24, 编号: 20, 问题: 48, 依据: 28 };

/** A sheet as a workbook. Texts are cells of text, which no spreadsheet calculates. */
export async function writeXlsx(rows: readonly Row[]): Promise<Uint8Array> {
  const [head = []] = rows;
  const cells = rows.map((row, index) =>
    row.map((cell) =>
      typeof cell === 'number'
        ? { value: cell, type: Number }
        : cell === ''
          ? null
          : {
              value: writable(cell),
              type: String,
              format: '@',
              wrap: true,
              alignVertical: 'top' as const,
              ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
            },
    ),
  );
  const columns = head.map((name) => ({ width: wide[String(name)] ?? (/^(项|道理)/.test(String(name)) ? 30 : 9) }));
  return await writeXlsxFile(cells, { sheet: '题库', columns, stickyRowsCount: 1 }).toBuffer();
}

/**
 * The writer counts texts in a plain object and loses those that are names there (`toString`). Such a cell gets a space: it then comes back
 * different, and its question is named and left out like any other that a workbook cannot carry.
 */
function writable(cell: string): string {
  return cell in {} ? `${cell} ` : cell;
}

/** The first sheet of a workbook. @throws in plain Chinese where it is none. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Row[]> {
  const rows = await readSheet(Buffer.from(bytes), { trim: false }).catch((error: unknown) => {
    throw new Error('多半不是表格软件存的 .xlsx。另存一份再试。', { cause: error });
  });
  return rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cell === null ? '' : String(cell))));
}
