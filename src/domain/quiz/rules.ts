import type { Question, QuestionByType, QuestionType, Rules } from './question.ts';
import { amount } from './types/amount.ts';
import { match } from './types/match.ts';
import { order } from './types/order.ts';
import { pick } from './types/pick.ts';

/** The register of question types: a type that is missing here does not compile. */
const rulesByType: { readonly [Type in QuestionType]: Rules<QuestionByType[Type]> } = {
  single: pick,
  judge: pick,
  multiple: pick,
  spot: pick,
  order,
  match,
  amount,
};

/** The rules of a question's own type. */
export function rulesOf(question: Question): Rules<Question> {
  return rulesByType[question.type];
}
