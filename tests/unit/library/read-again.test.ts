import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type FilesBefore, readContent } from '../../../src/library/read-content.ts';
import { sampleSite, writeFiles } from '../../support/sample-site.ts';

const root = mkdtempSync(join(tmpdir(), 'xintian-read-'));
const files = sampleSite(2);
const paths = Object.keys(files);
writeFiles(root, files);
afterAll(() => rmSync(root, { recursive: true }));

/** What can be compared: places in a file are functions. */
const plain = (read: ReturnType<typeof readContent>) =>
  JSON.stringify(read, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

test('content read again after edits is the content read for the first time', () => {
  const before: FilesBefore = new Map();
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    from: fc.nat(40),
    text: fc.constantFrom('', 'x', '：', '<Foo', '\n\t- a', '【待写】'),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      for (const { path, from, text } of edits) {
        const old = files[path] ?? '';
        writeFileSync(join(root, path), old.slice(0, from) + text + old.slice(from));
      }
      const again = readContent(root, resolve('src/drawings'), before);
      expect(plain(again)).toBe(plain(readContent(root, resolve('src/drawings'))));
      for (const { path } of edits) writeFileSync(join(root, path), files[path] ?? '');
    }),
    { numRuns: 15 },
  );
});

test('a file that did not change is not parsed again', () => {
  const before: FilesBefore = new Map();
  const first = readContent(root, resolve('src/drawings'), before);
  writeFileSync(join(root, 'lessons/zh-CN/lesson-1.mdx'), (files['lessons/zh-CN/lesson-1.mdx'] ?? '').replace('title: ', 'title: 又'));
  const second = readContent(root, resolve('src/drawings'), before);
  expect(second.content.lessons['zh-CN'].get('lesson-2')).toBe(first.content.lessons['zh-CN'].get('lesson-2'));
  expect(second.content.lessons['zh-CN'].get('lesson-1')?.fields.title).toBe('又第1课');
});
