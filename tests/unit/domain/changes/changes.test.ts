import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesComment, differenceOf, type Published } from '../../../../src/domain/changes/changes.ts';

const published = (pages: Record<string, string>, questions: Record<string, string> = {}, bytes = 100): Published => ({
  pages: new Map(Object.entries(pages)),
  questions: new Map(Object.entries(questions)),
  claims: new Map(),
  bytes,
});

test('a review is told which pages changed, and whose answers start anew', () => {
  const comment = changesComment(
    published({ 'a.html': '旧', 'b.html': '同' }, { 'a one': 'r1' }),
    published({ 'a.html': '新', 'b.html': '同', 'c.html': '' }, { 'a one': 'r2' }, 90),
  );
  expect(comment).toContain('**新的页**（1）\n\n- `c.html`');
  expect(comment).toContain('**改了的页**（1）\n\n- `a.html`');
  expect(comment).toContain('要重新答**（1）\n\n- `a one`');
  expect(comment).toContain('少了 10 字节');
  expect(comment).not.toContain('b.html');
});

test('nothing that readers would notice is said to be so', () => {
  const same = published({ 'a.html': '同' });
  expect(changesComment(same, same)).toContain('读的人看不出变化');
});

test('a long list is cut, and says how much is left', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`${index}.html`, '']));
  expect(changesComment(published({}), published(many))).toContain('还有 5 个');
});

test('a difference names every key once, and leads from one state to the other', () => {
  const map = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2'))
    .map((record) => new Map(Object.entries(record)));
  fc.assert(
    fc.property(map, map, (before, after) => {
      const { added, changed, removed } = differenceOf(before, after);
      const now = new Map<string, string>(before);
      for (const key of removed) now.delete(key);
      for (const key of [...added, ...changed]) now.set(key, after.get(key) ?? '');
      expect(new Map([...now].sort())).toEqual(new Map([...after].sort()));
      const all = [...added, ...changed, ...removed];
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
