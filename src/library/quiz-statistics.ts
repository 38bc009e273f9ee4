import type { Locale } from '../i18n/locales.ts';
import { characters } from '../schema/field.ts';
import type { Content } from './content.ts';

/** How guessable the questions of a language are. */
export interface QuizStatistics {
  readonly questions: number;
  readonly singles: number;
  /** Single-choice questions whose right option is the longest, or as long as the longest. */
  readonly longestIsRight: number;
  /** Single-choice questions whose right option is the one shortest. */
  readonly shortestIsRight: number;
  /** How often the right option of a single-choice question stands first, second, … */
  readonly rightPlaces: readonly number[];
}

/** Counts over all quizzes of a language. */
export function quizStatistics(content: Content, locale: Locale): QuizStatistics {
  const questions = [...content.quizzes[locale].values()].flatMap((quiz) => quiz.fields.questions);
  const singles = questions.flatMap((question) => (question.type === 'single' ? [question.options] : []));
  const rightPlaces: number[] = [];
  let longestIsRight = 0;
  let shortestIsRight = 0;
  for (const options of singles) {
    const place = options.findIndex((option) => option.right);
    rightPlaces[place] = (rightPlaces[place] ?? 0) + 1;
    const lengths = options.map((option) => characters(option.text));
    const own = lengths[place] ?? 0;
    if (own === Math.max(...lengths)) longestIsRight++;
    if (lengths.every((length, other) => other === place || length > own)) shortestIsRight++;
  }
  return {
    questions: questions.length,
    singles: singles.length,
    longestIsRight,
    shortestIsRight,
    rightPlaces: Array.from(rightPlaces, (count) => count ?? 0),
  };
}
