import type { Attempt } from '../../domain/quiz/attempt.ts';
import type { Answer, Question } from '../../domain/quiz/question.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The interface texts a quiz needs; the island owns none itself. */
export type QuizTexts = Strings['quiz'];

/** What the view of a question type is given. */
export interface ViewProps<Q extends Question> {
  readonly question: Q;
  readonly attempt: Attempt;
  readonly texts: QuizTexts;
  readonly onAnswer: (answer: Answer) => void;
}
