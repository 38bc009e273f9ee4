import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localLabels, placeLimits } from '../../../../src/domain/local/labels.ts';
import { isEmptyRecord, readLocal } from '../../../../src/domain/local/read-local.ts';
import type { LocalRecord } from '../../../../src/domain/local/record.ts';

const nothing: LocalRecord = { village: '', officer: '', phone: '', notice: '', places: [] };
const faults = (text: unknown) => {
  const reading = readLocal(text);
  return 'problems' in reading ? reading.problems.map(({ fault, text }) => [fault, text]) : [];
};
const recordOf = (text: string) => {
  const reading = readLocal(text);
  return 'record' in reading ? reading.record : undefined;
};

describe('what staff write about their village', () => {
  test('is read line by line, whatever colon, spaces and order they use', () => {
    const text =
      '\n// 村名。比如：柳湾村\n村名：柳湾村\n电话: 0531-123 4567\n\n联系人 ： 小周\r\n通知：周六九点：村委会\n地点：村委会、小学，文化广场、小学\n';
    expect(recordOf(text)).toEqual({
      village: '柳湾村',
      officer: '小周',
      phone: '05311234567',
      notice: '周六九点：村委会',
      places: ['村委会', '小学', '文化广场'],
    });
  });

  test('may be nothing at all', () => {
    for (const text of ['', '\n', '村名：\n联系人：\n电话：\n通知：\n地点：\n']) {
      expect(recordOf(text)).toEqual(nothing);
    }
    expect(isEmptyRecord(nothing)).toBe(true);
    expect(isEmptyRecord({ ...nothing, phone: '110' })).toBe(false);
  });

  test('digits may be wide ones', () => expect(recordOf('电话：１２３７８')?.phone).toBe('12378'));

  test.each([
    ['电活：12378', [['unknown', '电活']]],
    ['柳湾村', [['no-colon', '柳湾村']]],
    ['村名：柳湾村\n村名：何家村', [['twice', '村名']]],
    [`村名：${'柳'.repeat(21)}`, [['long', '村名']]],
    [`地点：${'院'.repeat(21)}`, [['long', '院'.repeat(20)]]],
    ['电话：问小周', [['phone', '问小周']]],
    ['电话：12', [['phone', '12']]],
    ['电话：+8613800000000', [['phone', '+8613800000000']]],
    [`地点：${Array.from({ length: 13 }, (_, index) => `村${index}`).join('、')}`, [['many', '']]],
    ['村名：\ufffd\ufffd', [['encoding', '']]],
    ['constructor：1', [['unknown', 'constructor']]],
  ])('%s is said to be wrong', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('with more than five faults, the first five are told', () => {
    expect(faults('一\n二\n三\n四\n五\n六')).toHaveLength(5);
  });
});

describe('whatever the file sets', () => {
  const label = fc.constantFrom(...localLabels.keys(), '别的', '');
  const line = fc
    .tuple(label, fc.constantFrom('：', ':', ''), fc.string({ unit: 'binary', maxLength: 120 }))
    .map((parts) => parts.join(''));
  const value = fc.oneof(
    fc.anything(),
    fc.string({ unit: 'binary' }),
    fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
  );

  test('it is a record within its limits, or problems to mend', () => {
    fc.assert(
      fc.property(value, (set) => {
        const reading = readLocal(set);
        if ('problems' in reading) {
          expect(reading.problems.length).toBeGreaterThan(0);
          expect(reading.problems.length).toBeLessThanOrEqual(5);
          for (const { text } of reading.problems) expect(text.length).toBeLessThanOrEqual(20);
          return;
        }
        for (const { field, most } of localLabels.values()) {
          if (field === 'places') continue;
          expect(reading.record[field].length).toBeLessThanOrEqual(most);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be left.
          expect(reading.record[field]).not.toMatch(/[\u0000-\u001f\u202e\u2066]/);
        }
        expect(reading.record.phone).toMatch(/^(\d{3,12})?$/);
        expect(reading.record.places.length).toBeLessThanOrEqual(placeLimits.count);
        for (const place of reading.record.places) expect(place.length).toBeLessThanOrEqual(placeLimits.length);
      }),
    );
  });

  test('a record written down is read back', () => {
    const words = (most: number) => fc.stringMatching(/^[\u4e00-\u9fa5A-Za-z0-9]+$/).map((text) => text.slice(0, most));
    const record = fc.record({
      village: words(20),
      officer: words(20),
      phone: fc.stringMatching(/^\d{3,12}$/),
      notice: words(80),
      places: fc.uniqueArray(words(20), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(record, (written) => {
        const lines = [...localLabels].map(([label, { field }]) => `${label}：${[written[field]].flat().join('、')}`);
        expect(recordOf(lines.join('\n'))).toEqual(written);
      }),
    );
  });
});
