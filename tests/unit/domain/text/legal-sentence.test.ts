import { describe, expect, test } from 'vitest';
import { sentencesOf, soundsLikeLaw } from '../../../../src/domain/text/legal-sentence.ts';

describe('a sentence that sounds like a rule', () => {
  test.each([
    '民法典说，没写利息就是没有利息',
    '照《征信业管理条例》，要先告诉你',
    '坏记录最多留五年',
    '晚上10点到早上8点不该打电话',
    '一天打通的不得超过3次',
    '十五天以内可以提异议，过期作废',
    '闯进家门是违法的',
    '年利率不超过24%',
    '有事打12378',
    '反诈热线96110一定要接',
  ])('%s', (sentence) => expect(soundsLikeLaw(sentence)).toBe(true));

  test.each([
    '何满仓翻出借条，看了半天',
    '一年要付1825元',
    '1072乘12，是12864元',
    '菜价跌了一半，离到期还有二十天',
    '先存进去，第二天查一眼',
    '他去镇上法律援助站问了问',
  ])('but not: %s', (sentence) => expect(soundsLikeLaw(sentence)).toBe(false));
});

test('a paragraph falls into sentences at its closing marks', () => {
  expect(sentencesOf('先打电话。“别慌！”她说；再写下来')).toEqual(['先打电话', '“别慌', '她说', '再写下来']);
});
