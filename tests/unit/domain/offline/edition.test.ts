import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditionFile, fileKey, missingFiles, pathBelow, withDay, withoutDay } from '../../../../src/domain/offline/edition.ts';

const pageOf = (day: string, text = ''): string => `<p>${text} <time id="edition" datetime="${day}">${day}</time></p>`;

describe('the day of an edition', () => {
  test('a page that differs in its day alone is the same page', () => {
    expect(withoutDay(pageOf('2026-11-25'))).toBe(withoutDay(pageOf('2027-01-02')));
    expect(withoutDay(pageOf('2026-11-25', 'a'))).not.toBe(withoutDay(pageOf('2026-11-25', 'b')));
  });

  test('a kept page shows the day of the edition it belongs to, and what is to be said', () => {
    expect(withDay(withoutDay(pageOf('2026-11-25')), '2027-01-02', ' · $&')).toBe(pageOf('2027-01-02').replace('</p>', () => ' · $&</p>'));
  });

  test('other dates on a page stay', () => {
    const sheet = '<time datetime="2024-01-01">2024-01-01</time>';
    expect(withoutDay(sheet)).toBe(sheet);
  });
});

describe('which file an address means', () => {
  const root = 'https://xintian.example/county/';
  test.each([
    ['', 'index.html'],
    ['en/', 'en/index.html'],
    ['search.html?q=%E6%8B%85%E4%BF%9D#q', 'search.html'],
    ['%E6%9C%AC%E5%9C%B0.js', '本地.js'],
  ])('%s is %s', (address, path) => {
    expect(pathBelow(root, root + address)).toBe(path);
  });

  test('nothing outside of the site, and no broken address', () => {
    expect(pathBelow(root, 'https://xintian.example/other.html')).toBeUndefined();
    expect(pathBelow(root, `${root}%.html`)).toBeUndefined();
  });

  test('a name under which a file is kept leads back to its path', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z信田/ -]{1,20}\.html$/), fc.base64String({ minLength: 4 }), (path, hash) => {
        expect(pathBelow(root, root + fileKey({ path, hash }))).toBe(path);
      }),
    );
  });
});

describe('what an update fetches', () => {
  const file = fc.record({ path: fc.stringMatching(/^[a-c]\.html$/), hash: fc.constantFrom('A+/=', 'B', 'C'), bytes: fc.nat(99) });
  const list = fc.uniqueArray(file, { selector: ({ path }) => path }).map((files) => ({ files }));
  const keys = (files: readonly EditionFile[]) => new Set(files.map(fileKey));

  test('nothing twice, and after it nothing is missing', () => {
    fc.assert(
      fc.property(list, list, (older, newer) => {
        const kept = keys(older.files);
        const missing = missingFiles(newer, kept);
        for (const one of missing) expect(kept.has(fileKey(one))).toBe(false);
        expect(missingFiles(newer, new Set([...kept, ...keys(missing)]))).toEqual([]);
        expect(missingFiles(older, kept)).toEqual([]);
      }),
    );
  });
});
