import { resolve } from 'node:path';
import type { QuestionType } from '../domain/quiz/question.ts';
import { isPreview } from '../library/settings.ts';
import { bundleClassic } from './bundle-classic.ts';

const entry = resolve('src/islands/quiz/quiz.client.tsx');

/** Modules that serve one question type alone. */
const ownModules: { readonly [Type in QuestionType]: readonly string[] } = {
  single: [],
  judge: [],
  multiple: [],
  spot: ['islands/quiz/types/Message.tsx'],
  order: ['quiz/types/order.ts', 'quiz/types/Steps.tsx'],
  match: ['quiz/types/match.ts', 'quiz/types/Pairs.tsx'],
  amount: ['quiz/types/amount.ts', 'quiz/types/Sum.tsx'],
};

const scripts = new Map<string, Promise<string>>();

/** The quiz's script with the question types that a lesson asks and no others: a type that is not asked need not travel. */
export function quizScript(asked: ReadonlySet<QuestionType>): Promise<string> {
  const without = Object.entries(ownModules).flatMap(([type, modules]) => (asked.has(type as QuestionType) ? [] : modules));
  const key = without.join();
  // Whoever works on the quiz itself wants to see the change.
  const known = import.meta.env.DEV && !isPreview() ? undefined : scripts.get(key);
  const script = known ?? bundleClassic(entry, { without }).then(({ code }) => code);
  scripts.set(key, script);
  return script;
}
