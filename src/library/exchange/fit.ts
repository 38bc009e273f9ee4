import type { QuestionSource } from '../../schema/quiz.ts';

/** Characters that no exchange format holds: controls but line breaks, halves of pairs, and noncharacters. */
const unfit = /(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Every text of a question, wherever it stands. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Whether a question's texts can travel at all. */
export function canTravel(question: QuestionSource): boolean {
  return textsOf(question).every((text) => !unfit.test(text) && text === text.trim());
}
