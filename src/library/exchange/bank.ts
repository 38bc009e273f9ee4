import { isDeepStrictEqual } from 'node:util';
import type { Banked, LeftOut, ReadBank } from './banked.ts';
import { decodeText } from './decode.ts';
import { canTravel } from './fit.ts';
import { readGift } from './gift/read.ts';
import { writeGift } from './gift/write.ts';
import { readMoodleXml } from './moodle/read.ts';
import { writeMoodleXml } from './moodle/write.ts';
import { readCsv, writeCsv } from './table/csv.ts';
import { readTable } from './table/read.ts';
import { writeTable } from './table/write.ts';
import { readXlsx, writeXlsx } from './table/xlsx.ts';

/** How a bank of questions is written, and how it is read again. Reading throws in plain Chinese where a file is broken. */
interface Format {
  readonly ending: string;
  write(bank: readonly Banked[]): Promise<Uint8Array>;
  readonly read: (bytes: Uint8Array) => Promise<ReadBank>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The formats by the names the command knows. */
export const formats = {
  gift: {
    ending: 'gift.txt',
    write: async (bank) => utf8(writeGift(bank)),
    read: async (bytes) => readGift(decodeText(bytes)),
  },
  'moodle-xml': {
    ending: 'xml',
    write: async (bank) => utf8(writeMoodleXml(bank)),
    read: async (bytes) => readMoodleXml(decodeText(bytes)),
  },
  csv: {
    ending: 'csv',
    write: async (bank) => utf8(writeCsv(writeTable(bank))),
    read: async (bytes) => readTable(readCsv(decodeText(bytes))),
  },
  xlsx: {
    ending: 'xlsx',
    write: async (bank) => await writeXlsx(writeTable(bank)),
    read: async (bytes) => readTable(await readXlsx(bytes)),
  },
} as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof formats;

/** Whether the command knows a format of this name. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/** The format of a file that is read, by its name. */
export function formatOf(file: string): FormatName | undefined {
  if (/\.xml$/i.test(file)) return 'moodle-xml';
  if (/\.(gift|gift\.txt|txt)$/i.test(file)) return 'gift';
  if (/\.csv$/i.test(file)) return 'csv';
  return /\.xlsx$/i.test(file) ? 'xlsx' : undefined;
}

/**
 * The bank as a file. What was written is read again: a question that does not come back as it was is left out and named,
 * so that nothing is lost without a word.
 */
export async function exportBank(name: FormatName, bank: readonly Banked[]): Promise<{ bytes: Uint8Array; left: readonly LeftOut[] }> {
  const format: Format = formats[name];
  const fit = bank.filter(({ question }) => canTravel(question));
  const bytes = await format.write(fit);
  const back = (await format.read(bytes)).questions;
  const kept =
    back.length === fit.length ? fit.filter((banked, index) => isDeepStrictEqual(banked, back[index])) : await keptAlone(format, fit);
  const left = bank
    .filter((banked) => !kept.includes(banked))
    .map(({ lesson, question }) => ({ id: `${lesson ?? ''}/${question.id}`, why: '字里有这种格式存不下的写法。' }));
  return { bytes: kept.length === fit.length ? bytes : await format.write(kept), left };
}

/** When questions run into each other, each is tried by itself. */
async function keptAlone(format: Format, bank: readonly Banked[]): Promise<readonly Banked[]> {
  const kept: Banked[] = [];
  for (const banked of bank) {
    const read = await format.read(await format.write([banked]));
    if (read.questions.length === 1 && isDeepStrictEqual(read.questions[0], banked)) kept.push(banked);
  }
  return kept;
}
