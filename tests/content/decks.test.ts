import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { deckView } from '../../src/library/decks.ts';
import { lessonsInOrder } from '../../src/library/lessons.ts';

const lessons = locales.flatMap((locale) => lessonsInOrder(locale).map(({ slug }) => [locale, slug] as const));

describe.each(lessons)('the deck of %s %s', (locale, slug) => {
  const { outline, slides, minutes } = deckView(locale, slug);
  const bodies = slides.map(({ body }) => body);
  const of = (kind: string) => bodies.filter((body) => body.kind === kind);

  test('fits into the twenty minutes a village has', () => {
    expect(minutes).toBeGreaterThanOrEqual(12);
    expect(minutes).toBeLessThanOrEqual(20);
    expect(slides.length).toBeLessThanOrEqual(30);
  });

  test('asks two questions before the lesson and the same again after it', () => {
    const asked = (phase: string) => bodies.flatMap((body) => (body.kind === 'count' && body.phase === phase ? [body.question.id] : []));
    expect(asked('before')).toHaveLength(2);
    expect(asked('after')).toEqual(expect.arrayContaining(asked('before')));
    const firstSection = bodies.findIndex(({ kind }) => kind === 'section');
    expect(bodies.findLastIndex((body) => body.kind === 'count' && body.phase === 'before')).toBeLessThan(firstSection);
  });

  test('gives every option its reason, and leaves out nothing but pairs', () => {
    const reasons = bodies.flatMap((body) => (body.kind === 'why' ? body.options.map(({ why }) => why) : []));
    const counted = outline.questions.flatMap((question) => ('options' in question ? question.options.map(({ why }) => why) : []));
    expect(reasons).toEqual(counted);
    const talked = bodies.flatMap((body) => (body.kind === 'talk' ? [body.question.id] : []));
    expect(talked).toEqual(outline.questions.flatMap(({ id, type }) => (type === 'amount' || type === 'order' ? [id] : [])));
  });

  test('shows every section, piece of advice and question to the room, and says every sentence of the lesson', () => {
    const blocks = outline.sections.flatMap((section) => section.blocks);
    const kinds = (kind: string) => blocks.filter((block) => block.kind === kind);
    expect(of('section')).toHaveLength(outline.sections.length);
    for (const kind of ['do', 'dont', 'ask']) expect(of(kind)).toHaveLength(kinds(kind).length);
    for (const kind of ['list', 'steps'])
      expect(bodies.flatMap((body) => (body.kind === kind && 'items' in body ? body.items : []))).toEqual(
        kinds(kind).flatMap((block) => ('items' in block ? block.items : [])),
      );
    const told = slides.flatMap(({ script }) => script.tell.map(({ text }) => text));
    for (const block of kinds('paragraph')) if (block.kind === 'paragraph') expect(told).toContain(block.text);
    for (const block of kinds('story')) if (block.kind === 'story') for (const { text } of block.passages) expect(told).toContain(text);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(slides))).toEqual(slides);
  });
});
