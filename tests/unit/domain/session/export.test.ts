import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forExport, otherLesson, toHallJson, toHallLine } from '../../../../src/domain/session/export.ts';
import { readHallText } from '../../../../src/domain/session/read.ts';
import { fromSheet, type SheetTexts, sheetMark, toSheet } from '../../../../src/domain/session/sheet.ts';
import type { HallSession } from '../../../../src/domain/session/store.ts';
import { fromCsv, toCsv } from '../../../../src/domain/text/csv.ts';
import { isIsoDate } from '../../../../src/domain/text/iso-date.ts';
import { anySession, anySessions, empty, known, lessons, places } from './samples.ts';

const names = { lessons, places };
const texts: SheetTexts = {
  columns: ['日期', '地点'],
  lesson: (slug) => `《${slug}》, "讲"`,
  heads: (group) => group,
  asked: (slug) => `=问到${slug}`,
  hands: (_, question, phase, option) => `${question} ${phase} ${option}`,
};
/** Tallies in one order: the sheet keeps theirs, but the parser promises none. */
const bySession = (sessions: readonly HallSession[]) => [...sessions].sort((a, b) => a.id.localeCompare(b.id));

/** Every string anywhere in a value, keys of free maps included. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe('an exported record', () => {
  const isClosed = (text: string): boolean =>
    text === '' ||
    /^[a-z0-9]{12}$/.test(text) ||
    isIsoDate(text) ||
    places.includes(text) ||
    [...lessons, otherLesson, 'zh-CN', 'en', 'blank-page', 'late-days', 'traps', 'k3f9', '0a2b', '12e3', 'old1'].includes(text);

  test('can hold no name, no number and no remark: every text in it is random, a day or from a closed list', () => {
    const spoiled = fc
      .tuple(anySession, fc.string(), fc.string(), fc.dictionary(fc.string(), fc.string()))
      .map(([session, place, lesson, more]) => ({
        ...more,
        ...session,
        place,
        lesson,
        asked: { ...session.asked, [lesson]: 2 },
        姓名: place,
      }));
    fc.assert(
      fc.property(spoiled, (session) => {
        const leaving = forExport(session, names);
        for (const text of stringsIn(leaving)) expect(isClosed(text), text).toBe(true);
        for (const topic of Object.keys(leaving.asked)) expect(lessons).toContain(topic);
        expect(Object.keys(leaving).sort()).toEqual(Object.keys(empty).sort());
        for (const tally of leaving.tallies) expect(Object.keys(tally)).toEqual(['question', 'revision', 'options', 'before', 'after']);
        expect(Object.keys(leaving.heads)).toEqual(['women', 'men', 'sixty']);
      }),
    );
  });

  test('leaves out a place that is not on the list', () => {
    expect(forExport({ ...empty, place: '王大妈家 13800000000' }, names).place).toBe('');
    expect(forExport({ ...empty, place: '小学' }, names).place).toBe('小学');
    expect(forExport({ ...empty, place: '小学' }, { lessons, places: [] }).place).toBe('');
  });
});

describe('a record comes back as it was', () => {
  test('from a JSON file and from a line that went through a chat', () => {
    fc.assert(
      fc.property(anySessions, fc.nat(), (sessions, at) => {
        const back = { found: { version: 1, sessions }, dropped: 0 };
        expect(readHallText(toHallJson(sessions))).toEqual(back);
        const line = toHallLine(sessions);
        const cut = at % line.length;
        expect(readHallText(`${line.slice(0, cut)} \n${line.slice(cut)}`)).toEqual(back);
      }),
    );
  });

  test('from a sheet, its rows in any order, tabs for commas', () => {
    fc.assert(
      fc.property(anySessions, fc.boolean(), (sessions, turned) => {
        fc.pre(sessions.length > 0);
        const sound = sessions.map((session) => ({ ...session, place: session.place === '=文化广场' ? '' : session.place }));
        const sheet = toSheet(sound, texts);
        const [head = '', ...rows] = sheet.trim().split('\r\n');
        const text = turned ? [head, ...rows.reverse()].join('\n') : sheet;
        const read = readHallText(text);
        if (typeof read === 'string') throw new Error(read);
        expect(read.dropped).toBe(0);
        const sorted = (all: readonly HallSession[]) =>
          bySession(all).map((session) => ({
            ...session,
            tallies: [...session.tallies].sort((a, b) => (a.question + a.revision < b.question + b.revision ? -1 : 1)),
          }));
        expect(sorted(read.found.sessions)).toEqual(sorted(sound));
      }),
    );
  });

  test('from a sheet whose days a spreadsheet has rewritten, and whose Chinese it has spoiled', () => {
    const sheet = toSheet(
      [{ ...empty, place: '小学', tallies: [{ question: 'traps', revision: '12e3', options: 4, before: [1, 2, 3, 4], after: null }] }],
      texts,
    );
    const spoiled = sheet.replaceAll('2026-11-24', '2026/11/24').replaceAll('日期', '\ufffd\ufffd');
    expect(fromSheet(spoiled)).toEqual(fromSheet(sheet));
    expect(fromSheet(sheet).found.sessions[0]?.tallies[0]?.revision).toBe('12e3');
  });

  test('rows that make no sense are left out and counted', () => {
    const sheet = toSheet([{ ...empty, heads: { women: 3, men: 4, sixty: 1 } }], texts);
    expect(fromSheet(sheet.replace(',women,,,,3,', ',women,,,,many,')).dropped).toBeGreaterThan(0);
    expect(fromSheet(`${sheet}junk,2026\r\n`).dropped).toBeGreaterThan(0);
  });
});

describe('what cannot be read is refused in words', () => {
  test.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['你好', 'not-ours'],
    ['{"name":"x"}', 'not-ours'],
    ['{"sessions":', 'damaged'],
    ['{"version":1,"sessions":[{"id":"x"}]}', 'damaged'],
    ['{"version":2,"sessions":[]}', 'damaged'],
    ['xintianhall1.AAAA.zzz', 'damaged'],
    ['xintian1.AAAA.zzz', 'not-ours'],
    [`${sheetMark},日期\r\n1,2,3`, 'damaged'],
  ])('%j: %s', (text, fault) => {
    expect(readHallText(text)).toBe(fault);
  });

  test('and never with an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `${sheetMark},${text}\n${text},"`),
        ),
        (text) => {
          readHallText(text);
        },
      ),
    );
  });
});

describe('CSV', () => {
  test('begins with the mark by which a spreadsheet knows Chinese', () => {
    expect(toCsv([['课']]).charCodeAt(0)).toBe(0xfeff);
    expect(new TextEncoder().encode(toCsv([['课']])).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  test('no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋'), fc.string(), (first, rest) => {
        // A column before it, as everywhere in what we write: a tab in the first line would stand for a copied piece of a sheet.
        const [, [cell = ''] = []] = fromCsv(toCsv([['id'], [first + rest]]));
        expect(cell).toBe(`'${first}${rest}`);
      }),
    );
    expect(toSheet([{ ...empty, asked: { 'upfront-cut': 2 } }], texts)).toContain("'=问到upfront-cut");
  });

  test('cells with commas, quotes and line breaks come back as they were', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '课', ' ') }).filter((cell) => !cell.startsWith('\n'));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        expect(fromCsv(toCsv(rows))).toEqual(rows.filter((row) => row.some((cell) => cell !== '')));
      }),
    );
  });
});

test('the sample questions are the ones the exports know', () => {
  expect(known.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['blank-page', 'late-days', 'traps']);
});
