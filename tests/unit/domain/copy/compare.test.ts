import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCopy, folderOfCopy } from '../../../../src/domain/copy/compare.ts';
import { editionOf, listText } from '../../../../src/domain/copy/list.ts';

const path = fc.stringMatching(/^[a-z打开]{1,6}(\/[a-z]{1,6}){0,2}\.html$/);
const files = fc.dictionary(path, fc.stringMatching(/^[0-9a-f]{8}$/), { minKeys: 1, maxKeys: 20, noNullPrototype: true });
const packedFrom = (all: Record<string, string>) => Object.entries(all).map(([path, sha256]) => ({ path, sha256 }));

describe('is the copy complete', () => {
  test('a faithful copy is, also with other files beside it', () => {
    fc.assert(
      fc.property(files, (all) => {
        const found = new Map([...Object.entries(all), ['照片/a.jpg', 'x'], ['本地.js', 'whatever']]);
        expect(compareCopy(packedFrom(all), ['本地.js'], found)).toEqual({ missing: [], changed: [], extra: ['照片/a.jpg'] });
      }),
    );
  });

  test('every file that is gone or changed is named, and no other', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(), (all, first, second) => {
        const paths = Object.keys(all);
        const gone = paths[first % paths.length] ?? '';
        const other = paths[second % paths.length] ?? '';
        const found = new Map(Object.entries(all));
        found.set(other, `${all[other]}0`);
        found.delete(gone);
        expect(compareCopy(packedFrom(all), ['本地.js'], found)).toEqual({
          missing: [gone, '本地.js'].sort(),
          changed: gone === other ? [] : [other],
          extra: [],
        });
      }),
    );
  });
});

describe('the folder that was meant', () => {
  test('is found wherever it lies in what was chosen', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('', '信田/', 'U盘/资料/信田 2026/'), (all, folder) => {
        const chosen = [...Object.keys(all).map((path) => folder + path), 'U盘/照片/1.jpg'];
        const found = folderOfCopy(chosen, Object.keys(all));
        const inside = chosen.filter((path) => path.startsWith(found ?? '?')).map((path) => path.slice(found?.length));
        for (const path of Object.keys(all)) expect(inside).toContain(path);
      }),
    );
  });

  test('is the one with more of the files, or none', () => {
    expect(folderOfCopy(['a/x', 'b/x', 'b/y'], ['x', 'y'])).toBe('b/');
    expect(folderOfCopy(['a/p.jpg'], ['x', 'y'])).toBeUndefined();
    expect(folderOfCopy([], ['x'])).toBeUndefined();
  });
});

test('the list says its edition, and is sorted however it was given', () => {
  const list = listText('2026-11-24', [
    { path: 'b.html', sha256: '2' },
    { path: 'a.html', sha256: '1' },
  ]);
  expect(list.split('\n').slice(1)).toEqual(['1  a.html', '2  b.html', '']);
  expect(editionOf(list)).toBe('2026-11-24');
  expect(editionOf('something else')).toBeUndefined();
});
