import { expect, test } from 'vitest';
import { paperLinks, withoutPaperLinks } from '../../../../src/integrations/paper/paper-links.ts';
import { settled } from '../../../../src/integrations/paper/settled.ts';
import { papersHere } from '../../../../src/library/paper-files.ts';

const built = `<main>${papersHere}<p>纸</p></main>`;
const files = [
  { path: 'en/print/a.pdf', text: 'Sheet', parts: ['people'] },
  { path: 'en/print/staff/a.pdf', text: 'Script', parts: ['staff'] },
];

test('the links to printed files come and go, and leave the page as it was built', () => {
  const linked = paperLinks(built, 'en/print/a.html', files);
  expect([...linked.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['a.pdf', 'staff/a.pdf']);
  expect(linked).not.toContain('hidden');
  expect(withoutPaperLinks(linked)).toBe(built);
  expect(withoutPaperLinks(built)).toBe(built);
});

test('a page that keeps no place for them is an error, not a page without links', () => {
  expect(() => paperLinks('<main></main>', 'print/a.html', files)).toThrow('print/a.html');
});

test('a file tells the day of its content, not the minute of its printing', () => {
  const pdf = (date: string) => Buffer.from(`%PDF\xff/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+08'00')>>`, 'latin1');
  const [one, other] = [settled(pdf('20261125153611'), '2026-11-25'), settled(pdf('20270101000000'), '2026-11-25')];
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBe(pdf('20261125153611').length);
  expect(one.toString('latin1')).toContain("(D:20261125000000+00'00')");
});

test('the structure of a file is counted from 1, whatever was printed before it', () => {
  const pdf = (start: number) =>
    Buffer.from(`/ID (node${String(start + 4).padStart(8, '0')}) /Headers [(node${String(start).padStart(8, '0')})]`);
  expect(settled(pdf(29453), '2026-11-25').toString()).toBe('/ID (node00000002) /Headers [(node00000001)]');
  expect(settled(pdf(7), '2026-11-25').equals(settled(pdf(29453), '2026-11-25'))).toBe(true);
});
