import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from '../../../src/domain/lesson/outline.ts';
import { lessonSections, type Resolve } from '../../../src/library/reader/lesson-sections.ts';

const resolve: Resolve = {
  claim: (id) => `（${id}的原话）`,
  term: (id) => `（${id}）`,
  contact: (id) => ({ id, name: '热线', for: '什么事', say: '怎么说', hours: '白天' }),
};
const sections = (text: string) => lessonSections(`---\ntitle: 一课\n---\n\n${text}\n`, resolve);
const blocks = (text: string): readonly Block[] => sections(text).flatMap((section) => section.blocks);

describe('a lesson as sections', () => {
  test('every heading opens one, and knows its line', () => {
    const found = sections('## 第一\n\n一。\n\n## 第二\n\n二。');
    expect(found.map(({ heading, line }) => [heading, line])).toEqual([
      ['第一', 5],
      ['第二', 9],
    ]);
  });

  test('what stands before the first heading is not lost', () => {
    expect(sections('先说一句。\n\n## 第一').map(({ heading }) => heading)).toEqual(['', '第一']);
  });

  test('words for the wall and for the presenter stand apart from the text', () => {
    const [section] = sections('## 一\n\n<Slide>\n\n墙上。\n\n再一句。\n\n</Slide>\n\n<Notes>\n\n嘴上。\n\n</Notes>\n\n正文。');
    expect(section).toMatchObject({ slide: ['墙上。', '再一句。'], notes: ['嘴上。'], blocks: [{ kind: 'paragraph', text: '正文。' }] });
  });

  test('claims and hard words become words, and the claims are remembered', () => {
    expect(
      blocks('<Term id="benjin" />要还，<Term id="zhengxin">征信</Term>会记。<Claim id="a">**留五年**。</Claim><Claim id="b" />'),
    ).toEqual([{ kind: 'paragraph', text: '（benjin）要还，征信会记。留五年。（b的原话）', claims: ['a', 'b'] }]);
  });

  test('claims that fill a line are one paragraph, claims on two lines are two', () => {
    expect(blocks('<Claim id="a">甲。</Claim><Claim id="b">乙。</Claim>\n\n<Claim id="c">丙。</Claim>')).toEqual([
      { kind: 'paragraph', text: '甲。乙。', claims: ['a', 'b'] },
      { kind: 'paragraph', text: '丙。', claims: ['c'] },
    ]);
    expect(blocks('<Claim id="a">One.</Claim> <Claim id="b">Two.</Claim>')).toMatchObject([{ text: 'One. Two.' }]);
  });

  test('a line broken in the source is a space in English and nothing in Chinese', () => {
    expect(blocks('有借\n有还。\n\npay on\nthe day')).toMatchObject([{ text: '有借有还。' }, { text: 'pay on the day' }]);
  });

  test('lists, steps, advice, stories, drawings, questions and numbers keep their kind and order', () => {
    const text = [
      '- 甲\n- **乙**：<Claim id="a">丙</Claim>',
      '<Steps>\n\n1. 找合同。\n2. 打电话。\n\n</Steps>',
      '<Do>\n\n今天打。\n\n</Do>',
      '<Dont>\n\n<Claim id="b">别签。</Claim>\n\n</Dont>',
      '<Story>\n\n第一段。\n\n第二段。\n\n</Story>',
      '<Figure name="mark" alt="一块田" />',
      '<Ask expect="先打电话。">怎么办？</Ask>',
      '<Call channel="110" />',
    ];
    expect(blocks(text.join('\n\n'))).toEqual([
      {
        kind: 'list',
        items: [
          { text: '甲', claims: [] },
          { text: '乙：丙', claims: ['a'] },
        ],
      },
      {
        kind: 'steps',
        items: [
          { text: '找合同。', claims: [] },
          { text: '打电话。', claims: [] },
        ],
      },
      { kind: 'do', passages: [{ text: '今天打。', claims: [] }] },
      { kind: 'dont', passages: [{ text: '别签。', claims: ['b'] }] },
      {
        kind: 'story',
        passages: [
          { text: '第一段。', claims: [] },
          { text: '第二段。', claims: [] },
        ],
      },
      { kind: 'figure', name: 'mark', alt: '一块田' },
      { kind: 'ask', question: '怎么办？', expect: '先打电话。' },
      { kind: 'call', contact: { id: '110', name: '热线', for: '什么事', say: '怎么说', hours: '白天' } },
    ]);
  });

  test('the blocks of one kind can be asked for', () => {
    const [section] = sections('## 一\n\n<Ask expect="甲">乙？</Ask>\n\n丙。');
    expect(section && blocksOf(section, 'ask')).toEqual([{ kind: 'ask', question: '乙？', expect: '甲' }]);
  });
});
