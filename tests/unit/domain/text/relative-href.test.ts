import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeHref } from '../../../../src/domain/text/relative-href.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const folders = fc.array(fc.oneof(fc.constantFrom('en', 'lessons', 'moments'), name), { maxLength: 3 });
const page = fc.tuple(folders, fc.oneof(fc.constant('index'), name)).map(([path, file]) => [...path, `${file}.html`].join('/'));
const anchor = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { nil: undefined }).map((id) => (id === undefined ? '' : `#${id}`));
const root = fc.constantFrom('http://x/', 'http://x/a/b/', 'file:///media/stick/', 'file:///C:/Users/%E5%B0%8F%E5%91%A8/dist/');

describe('links between pages', () => {
  test('lead to the page and anchor they name, from wherever the site stands', () => {
    fc.assert(
      fc.property(page, page, anchor, root, (from, to, id, site) => {
        expect(new URL(relativeHref(from, to + id), site + from).href).toBe(site + to + id);
      }),
      { numRuns: 500 },
    );
  });

  test('never leave the folder the site stands in, so that it opens from a disk too', () => {
    fc.assert(
      fc.property(page, page, (from, to) => {
        const href = relativeHref(from, to);
        expect(href).not.toBe('');
        expect(href).not.toMatch(/^\/|:/);
        expect(href.split('../').length - 1).toBeLessThan(from.split('/').length);
      }),
    );
  });

  test('stay short between neighbours', () => {
    expect(relativeHref('en/lessons/a.html', 'en/lessons/b.html')).toBe('b.html');
    expect(relativeHref('en/lessons/a.html', 'en/index.html')).toBe('../index.html');
    expect(relativeHref('lessons/a.html', 'en/lessons/a.html')).toBe('../en/lessons/a.html');
  });

  test('an anchor on the same page is only the anchor', () => {
    expect(relativeHref('lessons/a.html', 'lessons/a.html#quiz')).toBe('#quiz');
    expect(relativeHref('lessons/a.html', 'help.html#top')).toBe('../help.html#top');
  });
});
