import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, isIsoDate, localDay } from '../../../../src/domain/text/iso-date.ts';
import { relativeHref } from '../../../../src/domain/text/relative-href.ts';

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'heute', ''])('%s is no day', (text) =>
    expect(isIsoDate(text)).toBe(false),
  );

  test('days later and back again is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, days) => {
        expect(isIsoDate(addDays(day, days))).toBe(true);
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(addDays(day, days) > day).toBe(days > 0);
      }),
    );
  });

  test('a year later stands behind every day of the year before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(addYears(day, 1) > addDays(day, 364)).toBe(true);
      }),
    );
  });

  test('the device’s own calendar counts, also just after midnight', () => {
    expect(localDay(new Date(2026, 10, 24, 0, 5))).toBe('2026-11-24');
    expect(localDay(new Date(2026, 10, 24, 23, 55))).toBe('2026-11-24');
  });
});

describe('links between pages', () => {
  const folder = fc.constantFrom('', 'en/', 'lessons/', 'en/lessons/', 'en/moments/');
  const page = fc.tuple(folder, fc.constantFrom('index', 'help', 'due')).map(([place, name]) => `${place}${name}.html`);

  test('lead to the page they name from wherever the site stands', () => {
    fc.assert(
      fc.property(page, page, fc.constantFrom('http://x/', 'http://x/a/b/', 'file:///media/stick/'), (from, to, root) => {
        const href = relativeHref(from, to);
        expect(new URL(href === '' ? from : href, root + from).href).toBe(root + to);
        expect(href).not.toMatch(/^\//);
      }),
    );
  });

  test('an anchor on the same page is only the anchor', () => {
    expect(relativeHref('lessons/a.html', 'lessons/a.html#quiz')).toBe('#quiz');
    expect(relativeHref('lessons/a.html', 'help.html#top')).toBe('../help.html#top');
  });
});
