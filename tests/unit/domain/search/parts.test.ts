import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearly, stem } from '../../../../src/domain/search/english.ts';
import { marks } from '../../../../src/domain/search/marks.ts';
import { decodeVariants, normal, normalQuery } from '../../../../src/domain/search/normal.ts';
import { withoutQuestion } from '../../../../src/domain/search/question-words.ts';
import { blur } from '../../../../src/domain/search/readings.ts';
import { heardAt, spellingOf, spellingOfLetters } from '../../../../src/domain/search/spelling.ts';
import { finder } from './sample.ts';

const variants = decodeVariants('征徵担擔发發发髮');

describe('folding', () => {
  test.each([
    ['ＬＰＲ　１２％', 'lpr 12'],
    ['擔保、徵信！', '担保 征信'],
    ['發髮', '发发'],
    ['zhēng xìn', 'zheng xin'],
    ["I can't pay my father's debts", 'i cannot pay my father debts'],
    ['<script>', 'script'],
    ['😭', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(normal(text, variants)).toBe(folded);
  });

  test('folding twice changes nothing more, and a query is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(normal(normal(text, variants), variants)).toBe(normal(text, variants));
        expect(normalQuery(text, variants).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('question words', () => {
  test.each([
    ['贷款逾期了怎么办', '贷款逾期'],
    ['征信是什么', '征信'],
    ['利息贵不贵吗', '利息贵不贵'],
    ['怎么办', '怎么办'],
    ['how long does a bad record stay', 'long bad record stay'],
    ['what is it', 'what is it'],
  ])('%s asks for %s', (query, core) => {
    expect(withoutQuestion(query)).toBe(core);
  });
});

describe('sound', () => {
  test.each([
    ['zhang', 'zan'],
    ['shen', 'sen'],
    ['ning', 'lin'],
    ['chuang', 'cuan'],
    ['er', 'er'],
  ])('%s is heard as %s', (syllable, heard) => {
    expect(blur(syllable)).toBe(heard);
  });

  const { readings } = finder;
  const heardIn = (letters: string, text: string) => heardAt(spellingOfLetters(letters, readings) ?? [], spellingOf(text, readings));

  test('letters are heard in characters: whole, blurred, begun, initials', () => {
    for (const letters of ['zhengxin', 'zenxin', 'zheng xin', 'zhengx', 'zx', 'zhx']) expect(heardIn(letters, '查征信'), letters).toBe(1);
    expect(heardIn('danbao', '征信')).toBe(-1);
  });

  test('what is no pinyin has no sound', () => {
    expect(spellingOfLetters('12', readings)).toBeUndefined();
  });

  test('both readings of a character are heard', () => {
    expect(heardIn('huan', '还')).toBe(0);
    expect(heardIn('hai', '还')).toBe(0);
  });
});

describe('English words', () => {
  test('endings do not matter', () => {
    for (const word of ['collect', 'collects', 'collector', 'collectors', 'collecting', 'collected', 'collection'])
      expect(stem(word)).toBe('collect');
    expect(stem('policies')).toBe(stem('policy'));
    expect(stem('iou')).toBe('iou');
  });

  test('one slip is forgiven, two are not', () => {
    for (const slip of ['colateral', 'collatteral', 'collaterel', 'collatreal']) expect(nearly(slip, 'collateral'), slip).toBe(true);
    expect(nearly('colatral', 'collateral')).toBe(false);
  });
});

describe('marks', () => {
  const marked = (text: string, query: string) => marks(text, query, variants).map(([from, to]) => text.slice(from, to));

  test.each([
    ['催收电话来了，先问三句', '催收电话怎么接', ['催收电话']],
    ['担保到哪天，看清楚', '擔保', ['担保']],
    ['Small farm loans', 'loan', ['loans']],
    ['AB贷', 'ａｂ', ['AB']],
    ['还不上', '还', ['还']],
    ['还不上', '', []],
    ['<b>还不上</b>', '<b>', ['b', 'b']],
  ])('in “%s” for “%s”', (text, query, stretches) => {
    expect(marked(text, query)).toEqual(stretches);
  });

  test('they lie in the text, in order, apart from one another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        let end = 0;
        for (const [from, to] of marks(text + query, query)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length + query.length);
      }),
    );
  });
});
