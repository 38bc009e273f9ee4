import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleGrid } from '../../../../src/domain/text/rule-rows.ts';

const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
const box = { width: 944, height: 390, largest: 236 };

describe('a rule in 田字格', () => {
  test.each([
    ['早一天说，多一条路', ['早一天说，', '多一条路']],
    ['跌价不是不还的理由', ['跌价不是', '不还的理由']],
    ['保险单先拿到手', ['保险单', '先拿到手']],
    ['真记录花钱也删不掉', ['真记录花钱', '也删不掉']],
  ])('%s', (rule, rows) => {
    expect(ruleGrid(rule, box, wordsOf).rows).toEqual(rows);
  });

  const rule = fc.stringMatching(/^[先问年化再签字不还钱的人]{1,9}([，；][先问年化再签字不还钱的人]{1,9})?$/);

  test('is whole, stays in its box, and starts each clause anew', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 150, max: 600 }), (text, height) => {
        const { rows, columns, cell } = ruleGrid(text, { ...box, height }, wordsOf);
        expect(rows.join('')).toBe(text);
        expect(Math.max(...rows.map((row) => row.length))).toBe(columns);
        expect(columns * cell).toBeLessThanOrEqual(box.width);
        expect(rows.length * cell).toBeLessThanOrEqual(height);
        for (const row of rows) expect(row.slice(0, -1)).not.toMatch(/[，；]/);
        for (const row of rows) expect(row).not.toMatch(/^[，；]/);
      }),
    );
  });
});
