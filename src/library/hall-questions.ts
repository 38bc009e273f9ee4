import type { Question } from '../domain/quiz/question.ts';
import { type HallLesson, type HallQuestion, toKnownText } from '../domain/session/known.ts';
import type { Locale } from '../i18n/locales.ts';
import { lessonsInOrder, lessonView } from './lessons.ts';

/** The question of this number, from 1, as one that a room can answer by raising hands: it must have options. `undefined` for a sum, an order or pairs. */
export function hallQuestion(question: Question, number: number): HallQuestion | undefined {
  if (!('options' in question)) return undefined;
  const { id, rev, type, options } = question;
  const right = options.flatMap((option, index) => (option.right ? [index] : []));
  return { number, id, revision: rev, options: options.length, judge: type === 'judge', right };
}

/** All lessons with the questions a hall can answer, as the pages of the hall carry them. */
export function hallLessons(locale: Locale): readonly HallLesson[] {
  return lessonsInOrder(locale).map(({ slug, fields }) => {
    const questions = lessonView(locale, slug).questions.flatMap((question, index) => hallQuestion(question, index + 1) ?? []);
    return { slug, title: fields.title, questions: toKnownText(questions) };
  });
}
