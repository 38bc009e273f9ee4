import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/library/exchange/decode.ts';
import { readCsv, writeCsv } from '../../../../src/library/exchange/table/csv.ts';
import { readTable } from '../../../../src/library/exchange/table/read.ts';

const judge = ['判断', '熟人也要写借条。', '对', '写清楚好', '', '再想想'];
const heads = ['题型', '问题', '对1', '道理1', '对2', '道理2'];

describe('a sheet of questions', () => {
  test('is read by the names of its columns, in any order', () => {
    expect(readTable([heads, judge]).questions[0]?.question).toMatchObject({
      type: 'judge',
      answer: true,
      when_true: '写清楚好',
      when_false: '再想想',
    });
    expect(readTable([heads.toReversed(), judge.toReversed()])).toEqual(readTable([heads, judge]));
  });

  test('knows types by their Chinese and their written names', () => {
    expect(readTable([heads, ['judge', ...judge.slice(1)]])).toEqual(readTable([heads, judge]));
  });

  test.each([
    ['a type nobody knows', heads, ['填空', '问'], '第2行'],
    ['a judgement without a verdict', heads, ['判断', '问', '', '道理', '', '道理'], ''],
    ['a sum without a number', ['题型', '问题', '编号', '答案'], ['算钱', '多少', 'sum', '很多'], 'sum'],
    ['a column nobody knows', [...heads, '难度'], [...judge, '3'], '“难度”列'],
    ['a sheet without the columns that matter', ['甲', '乙'], ['一', '二'], '第1行'],
  ])('%s is named, not dropped', (_, names, row, id) => {
    const { left } = readTable([names, row]);
    expect(left).toHaveLength(1);
    expect(left[0]?.id).toContain(id);
    expect(left[0]?.why).not.toBe('');
  });

  test('a reason that is missing waits to be written', () => {
    expect(readTable([heads, ['判断', '问', '对', '', '', '']]).left).toHaveLength(1);
    expect(readTable([heads, ['判断', '问', '对', '', '', '不对的道理']]).questions[0]?.question).toMatchObject({
      when_true: '【待写】道理',
    });
  });
});

describe('CSV', () => {
  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', "'=1", "''+2", '＝1'])('%s is not calculated, and comes back', (cell) => {
    const written = writeCsv([['题型', cell]]);
    expect(written).not.toMatch(/(^|,|")[=+@-]/m);
    expect(readCsv(written)).toEqual([['题型', cell]]);
  });

  test('an apostrophe that guards nothing stays', () => {
    expect(readCsv("'tis,'=1\r\n")).toEqual([["'tis", '=1']]);
  });

  test('is read with semicolons and tabs as well', () => {
    expect(readCsv('题型;问题\r\n判断;"一;二"\r\n')).toEqual(readCsv('题型\t问题\r\n判断\t一;二\r\n'));
  });

  test('is read as Chinese spreadsheets save it', () => {
    const gbk = Uint8Array.from([0xcc, 0xe2, 0xd0, 0xcd, 0x2c, 0xce, 0xca, 0xcc, 0xe2]);
    expect(decodeText(gbk)).toBe('题型,问题');
    expect(decodeText(new TextEncoder().encode('题型,问题'))).toBe('题型,问题');
  });
});
