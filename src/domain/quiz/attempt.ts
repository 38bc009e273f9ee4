import type { Answer, Question, Remark } from './question.ts';
import { rulesOf } from './rules.ts';

/** How a question ended: right at once, right on the second try, or shown the answer. */
export type Outcome = 'first' | 'retry' | 'missed';

/** One question being answered: there is one retry, then the answer with its reasons. No timer, no score. */
export interface Attempt {
  readonly answer: Answer;
  readonly tries: number;
  readonly outcome?: Outcome | undefined;
  readonly remarks: readonly Remark[];
  /** The reader asked whether it is right before it was complete. */
  readonly hasty?: boolean;
}

/** Where every question starts. */
export const newAttempt: Attempt = { answer: [], tries: 0, remarks: [] };

/** The reader changed the answer: what was said about the former one goes away. A finished attempt stays as it is. */
export function changeAnswer(attempt: Attempt, answer: Answer): Attempt {
  return attempt.outcome ? attempt : { answer, tries: attempt.tries, remarks: [] };
}

/** The reader asks whether the answer is right. An incomplete answer costs no try. */
export function checkAnswer(question: Question, attempt: Attempt): Attempt {
  const { answer, tries } = attempt;
  const rules = rulesOf(question);
  const right = rules.check(question, answer);
  if (attempt.outcome) return attempt;
  if (right === undefined) return { ...attempt, hasty: true };
  const outcome = right ? (tries ? 'retry' : 'first') : tries ? 'missed' : undefined;
  return { answer, tries: tries + 1, outcome, remarks: rules.remarks(question, answer, !!outcome) };
}
