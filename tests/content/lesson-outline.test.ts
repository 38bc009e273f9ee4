import { describe, expect, test } from 'vitest';
import { blocksOf, passagesOf } from '../../src/domain/lesson/outline.ts';
import { locales } from '../../src/i18n/locales.ts';
import { lessonOutline } from '../../src/library/lesson-outline.ts';
import { lessonsInOrder } from '../../src/library/lessons.ts';
import { siteContent } from '../../src/library/site-content.ts';

const lessons = locales.flatMap((locale) => lessonsInOrder(locale).map(({ slug }) => [locale, slug] as const));
const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

describe.each(lessons)('%s %s as plain data', (locale, slug) => {
  const outline = lessonOutline(locale, slug);
  const said = outline.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(passagesOf).map(({ text }) => text)]);
  const { mentions, length } = siteContent().lessons[locale].get(slug) ?? { mentions: [], length: 0 };

  test('loses no word and holds no markup', () => {
    // What the check counts as seen on the phone page leaves out the question to the room.
    const asked = blocksOf(outline, 'ask').reduce((sum, { question }) => sum + han(question), 0);
    expect(said.reduce((sum, text) => sum + han(text), 0)).toBe(length + asked);
    for (const text of said) expect(text).toMatch(/^[^<>{}*#\n]+$/);
  });

  test('has the claims, drawing and numbers that the text names, and is plain data', () => {
    const named = (kind: string) => [...new Set(mentions.flatMap((mention) => (mention.kind === kind ? [mention.name] : [])))];
    const claims = outline.sections.flatMap(({ blocks }) => blocks.flatMap(passagesOf).flatMap((passage) => passage.claims));
    expect([...new Set(claims)]).toEqual(named('claim'));
    expect(blocksOf(outline, 'figure').map(({ name }) => name)).toEqual(named('figure'));
    expect([...new Set(blocksOf(outline, 'call').map(({ contact }) => contact.id))]).toEqual(named('channel'));
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
  });

  test('can be given in a hall: every section has words for the wall and for the presenter, and the room is asked', () => {
    for (const { heading, slide, notes } of outline.sections) {
      expect(heading).not.toBe('');
      expect(slide.length, heading).toBeGreaterThan(0);
      expect(notes.length, heading).toBeGreaterThan(0);
    }
    expect(blocksOf(outline, 'ask').length).toBeGreaterThan(0);
  });
});
