import { expect, test } from 'vitest';
import { planned } from '../../src/domain/deck/minute-plan.ts';
import { locales } from '../../src/i18n/locales.ts';
import { lessonsInOrder } from '../../src/library/lessons.ts';
import { paperView } from '../../src/library/paper.ts';

const lessons = locales.flatMap((locale) => lessonsInOrder(locale).map(({ slug }) => [locale, slug] as const));

test.each(lessons)(
  '%s %s can be given in twenty minutes, and its sheet has a point for every section and somebody to call',
  (locale, slug) => {
    const { plan, points, outline, contacts } = paperView(locale, slug);
    expect(planned(plan)).toBeGreaterThanOrEqual(10);
    expect(planned(plan)).toBeLessThanOrEqual(20);
    expect(points.length).toBe(outline.sections.length);
    expect(contacts.length).toBeGreaterThan(0);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
  },
);
