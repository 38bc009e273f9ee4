import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfSource } from '../../../src/library/translation.ts';

// YAML and MDX are text: they hold no NUL.
const source = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));

describe('a translation’s mark of its source', () => {
  test('notices a change in the lesson, in the quiz, and text that moved from one to the other', () => {
    const hash = hashOfSource('课', '题');
    expect(hashOfSource('课', '题')).toBe(hash);
    for (const other of [hashOfSource('课改', '题'), hashOfSource('课', '题改'), hashOfSource('课题', ''), hashOfSource('课题')])
      expect(other).not.toBe(hash);
  });

  test('is twelve hex digits, easy to copy by hand, for any source', () => {
    fc.assert(
      fc.property(fc.array(source), (files) => {
        expect(hashOfSource(...files)).toMatch(/^[0-9a-f]{12}$/);
      }),
    );
  });

  test('is the same exactly when every file is the same', () => {
    const files = fc.array(source, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(files, files, (one, other) => {
        expect(hashOfSource(...one) === hashOfSource(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test('notices one character more, one less, and a space at the end of a line', () => {
    fc.assert(
      fc.property(source, fc.constantFrom('。', ' ', '\n', '\r', 'x'), source, (before, char, after) => {
        expect(hashOfSource(before + char + after)).not.toBe(hashOfSource(before + after));
      }),
    );
  });

  test('does not change when a lesson is reviewed again, and does when the same words stand in its text', () => {
    const lesson = (status: string, day: string, text = '') => `---\ntitle: 课\nstatus: ${status}\nreviewed: ${day}\n---\n\n正文\n${text}`;
    const hash = hashOfSource(lesson('draft', '2026-11-24'), '题');
    expect(hashOfSource(lesson('reviewed', '2027-11-24'), '题')).toBe(hash);
    expect(hashOfSource(lesson('draft', '2026-11-24').replace('title: 课', 'title: 课改'), '题')).not.toBe(hash);
    expect(hashOfSource(lesson('draft', '2026-11-24', 'status: draft\n'), '题')).not.toBe(hash);
  });

  // Every translation in content/ carries such a mark: another way of hashing would call all of them outdated.
  test('stays the same from one version of the site to the next', () => {
    expect(hashOfSource('abc')).toBe('ba7816bf8f01');
  });
});
