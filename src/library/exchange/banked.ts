import type { Locale } from '../../i18n/locales.ts';
import type { QuestionSource } from '../../schema/quiz.ts';

/** A question on its way in or out, with the lesson and the language it belongs to where the file says so. */
export interface Banked {
  readonly lesson?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly question: QuestionSource;
}

/** A question that could not come along, by its id or its place, and why, in plain Chinese. */
export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

/** What was read from a file: the questions, and what could not be read as one. */
export interface ReadBank {
  readonly questions: readonly Banked[];
  readonly left: readonly LeftOut[];
}

/** A question as it was read, and what of it has no place here. */
export interface ReadQuestion {
  readonly question: QuestionSource;
  readonly losses: readonly string[];
}
