import { isDeepStrictEqual } from 'node:util';
import { type QuestionSource, questionSchema } from '../../schema/quiz.ts';

/** A question as an editor writes it: what may be left out is left out, and fields stand in the order of the guide. */
export function plainOf(question: QuestionSource): Readonly<Record<string, unknown>> {
  const { id, type, ask, claims, ...rest } = question;
  return { id, type, ask, claims, ...rest, ...optionsOf(question) };
}

function optionsOf(question: QuestionSource): Readonly<Record<string, unknown>> {
  if (question.type !== 'single' && question.type !== 'multiple') return {};
  return { options: question.options.map(({ text, right, why }) => ({ text, ...(right ? { right } : {}), why })) };
}

/** Whether what stands in a file says the same as a question, be it fit for the site or not. */
export function isSame(written: unknown, question: QuestionSource): boolean {
  if (isDeepStrictEqual(written, plainOf(question))) return true;
  const parsed = questionSchema.safeParse(written);
  return parsed.success && isDeepStrictEqual(parsed.data, question);
}
