import { describe, expect, test } from 'vitest';
import type { Match } from '../../../../../src/domain/quiz/question.ts';
import { match } from '../../../../../src/domain/quiz/types/match.ts';

const words: Match = {
  type: 'match',
  id: 'three-words',
  rev: 'r1',
  ask: '词和意思连起来',
  claims: [],
  pairs: [
    { left: '本金', right: '借到手的钱', why: '利息按它算。' },
    { left: '利息', right: '用钱的价', why: '多借一天多一天。' },
    { left: '逾期', right: '到日子没还', why: '晚一天也算。' },
  ],
  shown: [1, 2, 0],
};

describe('joining pairs', () => {
  test('pairs may be joined from the bottom up: nothing is judged before the last one', () => {
    const taps = [
      [-1, -1, 2],
      [-1, 1, 2],
      [0, 1, 2],
    ];
    expect(taps.map((answer) => match.check(words, answer))).toEqual([undefined, undefined, true]);
  });

  test('a gap left by the screen counts as not yet joined', () => {
    const answer: number[] = [];
    answer[2] = 2;
    expect(match.check(words, answer)).toBeUndefined();
  });

  test('a wrong pair is named at the first try, but its reason would give the answer away', () => {
    expect(match.remarks(words, [0, 2, 1], false)).toEqual([
      { item: 0, right: true, why: '利息按它算。' },
      { item: 1, right: false, why: '' },
      { item: 2, right: false, why: '' },
    ]);
  });

  test('in the end every pair tells its reason', () => {
    expect(match.remarks(words, [0, 2, 1], true)).toEqual([
      { item: 0, right: true, why: '利息按它算。' },
      { item: 1, right: false, why: '多借一天多一天。' },
      { item: 2, right: false, why: '晚一天也算。' },
    ]);
  });

  test('one meaning used for every word is wrong', () => {
    expect(match.check(words, [0, 0, 0])).toBe(false);
  });
});
