import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/domain/search/find.ts';
import { finder } from './sample.ts';

const first = (query: string) => find(finder, query)[0]?.entry.href;

describe('what is typed finds what is meant', () => {
  test.each([
    ['a word', '催收', 'collected'],
    ['a synonym', '信用记录', 'credit'],
    ['the beginning of a word', '担', 'guarantee'],
    ['traditional characters', '徵信', 'credit'],
    ['full width', '１２３７８', 'line'],
    ['full width letters', 'ＡＢ贷', 'ab'],
    ['a question', '请问一下，征信到底是个啥子东西嘛', 'credit'],
    ['spaces and marks', '贷款 还 不上 了 怎么办？？', 'cannot-pay'],
    ['pinyin', 'cuishou', 'collected'],
    ['pinyin with spaces', 'cui shou', 'collected'],
    ['pinyin with tones', 'cuīshōu', 'collected'],
    ['pinyin as it is spoken', 'cuisou', 'collected'],
    ['half typed pinyin', 'danb', 'guarantee'],
    ['pinyin of a character with two readings', 'huankuan', 'calendar'],
    ['its other reading', 'haibushang', 'cannot-pay'],
    ['pinyin with v for ü', 'lilv', 'rate'],
    ['initials', 'db', 'guarantee'],
    ['capital initials', 'ZX', 'credit'],
    ['initials of zh, ch, sh', 'cs', 'collected'],
    ['the wrong character with the right sound', '崔收', 'collected'],
    ['both characters wrong', '正新', 'credit'],
    ['characters that stand nowhere in the index', '旦堡', 'guarantee'],
    ['characters and pinyin', '催shou', 'collected'],
    ['English in the plural', 'collaterals', 'collateral'],
    ['mistyped English', 'collatral', 'collateral'],
    ['English with an ending', 'loan officer', 'collateral'],
    ['emoji around it', '😭催收😭', 'collected'],
  ])('%s', (_, query, href) => {
    expect(first(query)).toBe(href);
  });
});

describe('it takes anything', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t　'],
    ['emoji alone', '😭👨‍👩‍👧'],
    ['half an emoji', '\ud83d'],
    ['marks', '？！…… ()[]{}*+?.\\^$|/'],
  ])('%s finds nothing', (_, query) => {
    expect(find(finder, query)).toEqual([]);
  });

  test('a script tag is only letters', () => {
    expect(() => find(finder, '<script>alert(1)</script>')).not.toThrow();
  });

  test.each(['constructor', '__proto__', 'toString', '(催收', '[a-z', '催收\\', '催收$&'])('%s', (query) => {
    expect(() => find(finder, query)).not.toThrow();
  });

  test('of 500 characters the first are asked', () => {
    expect(first(`催收${'好'.repeat(498)}`)).toBe('collected');
  });

  test('a question made of question words only is asked as it stands', () => {
    expect(() => find(finder, '怎么办怎么办怎么办')).not.toThrow();
    expect(first('征信是什么')).toBe('credit');
  });

  const pieces = fc.constantFrom(
    '催',
    '收',
    '还不上',
    '征信',
    'zh',
    'eng',
    'loan',
    '怎么办',
    '徵',
    '１',
    ' ',
    '？',
    '<b>',
    '(',
    '😭',
    "n't",
    'v',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('it never throws, answers in order, each entry once, no more than asked for, always the same', () => {
    fc.assert(
      fc.property(query, fc.nat(12), (typed, most) => {
        const hits = find(finder, typed, most);
        expect(hits.length).toBeLessThanOrEqual(most);
        expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
        for (const [at, { score }] of hits.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
        expect(find(finder, typed, most)).toEqual(hits);
      }),
    );
  });
});
