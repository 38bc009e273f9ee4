import { expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/lesson/outline.ts';
import { keyPoints } from '../../../../src/domain/paper/key-points.ts';
import { outlineOf, paragraph } from '../../../support/outlines.ts';

test('a section leaves its words for the wall and its first paragraph that rests on a rule and can stand alone', () => {
  const contact = { id: 'lender', name: '', for: '', say: '', hours: '' };
  const leading = paragraph('有规定。先打这个电话。', ['rule']);
  const blocks = [paragraph('先讲个事。'), paragraph('规定这样说。一块一块对：', ['rule']), paragraph('又一条。', ['other'])];
  const section = (heading: string, inner: readonly Block[], slide: readonly string[]) => ({
    heading,
    line: 1,
    blocks: inner,
    slide,
    notes: [],
  });
  const sections = [section('一', blocks, ['墙上的字']), section('二', [leading, { kind: 'call', contact }], [])];
  expect(keyPoints(outlineOf('zh-CN', [], { sections }))).toEqual([
    { words: '墙上的字', passage: { text: '规定这样说。', claims: ['rule'] } },
    { words: '二', passage: undefined },
  ]);
});
