import type { Block, LessonOutline } from '../../src/domain/lesson/outline.ts';

/** A paragraph with the claims it rests on. */
export const paragraph = (text: string, claims: readonly string[] = []): Block => ({ kind: 'paragraph', text, claims });

/** A lesson of which only the texts of its sections matter, and what is given besides. */
export const outlineOf = (locale: string, texts: readonly string[], more: Partial<LessonOutline> = {}): LessonOutline => ({
  slug: 'lesson',
  locale,
  title: '',
  rule: '',
  action: '',
  summary: '',
  audience: 'borrower',
  module: { id: 'm', title: '' },
  order: 1,
  reviewed: '2026-11-25',
  sections: texts.map((text, line) => ({ heading: `${line}`, line, blocks: [paragraph(text)], slide: [], notes: [] })),
  questions: [],
  ...more,
});
