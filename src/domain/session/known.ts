import type { KnownLessons, KnownQuestion } from './table.ts';

/**
 * Questions as a page carries them, a dozen characters each: `1.blank-page.k3f9.3.1 3.next-one.0a2b.2j.0`.
 * Number in the lesson, id, revision, number of options with `j` for "right or wrong", and a digit for each right option.
 */
export type KnownText = string;

/** A lesson as the pages of the hall carry it. */
export interface HallLesson {
  readonly slug: string;
  readonly title: string;
  readonly questions: KnownText;
}

/** A known question that may be a right-or-wrong one. */
export interface HallQuestion extends KnownQuestion {
  readonly judge: boolean;
}

/** Writes questions for a page. */
export function toKnownText(questions: readonly HallQuestion[]): KnownText {
  return questions
    .map(({ number, id, revision, options, judge, right }) =>
      [number, id, revision, options + (judge ? 'j' : ''), right.join('')].join('.'),
    )
    .join(' ');
}

/** Reads them in the page. */
export function fromKnownText(text: KnownText): readonly HallQuestion[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((question) => {
      const [number = '', id = '', revision = '', options = '', right = ''] = question.split('.');
      return {
        number: Number(number),
        id,
        revision,
        options: Number.parseInt(options, 10),
        judge: options.endsWith('j'),
        right: right.split('').map(Number),
      };
    });
}

/** Lessons with their questions read. */
export function knownLessons(lessons: readonly HallLesson[]): KnownLessons {
  return lessons.map(({ slug, questions }) => ({ slug, questions: fromKnownText(questions) }));
}
