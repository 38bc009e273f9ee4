import { expect, test } from 'vitest';
import { hashOfSource } from '../../../src/library/translation.ts';

test('a translation notices a change in the lesson, in the quiz, and text that moved from one to the other', () => {
  const hash = hashOfSource('课', '题');
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(hashOfSource('课', '题')).toBe(hash);
  for (const other of [hashOfSource('课改', '题'), hashOfSource('课', '题改'), hashOfSource('课题', '')]) expect(other).not.toBe(hash);
});
