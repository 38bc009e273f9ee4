import type { FunctionComponent } from 'preact';
import type { Question, QuestionByType, QuestionType } from '../../../domain/quiz/question.ts';
import type { ViewProps } from '../view.ts';
import { Message } from './Message.tsx';
import { Options } from './Options.tsx';
import { Pairs } from './Pairs.tsx';
import { Steps } from './Steps.tsx';
import { Sum } from './Sum.tsx';

/** The register of views: a question type without one does not compile. */
const views: { readonly [Type in QuestionType]: FunctionComponent<ViewProps<QuestionByType[Type]>> } = {
  single: Options,
  judge: Options,
  multiple: Options,
  spot: Message,
  order: Steps,
  match: Pairs,
  amount: Sum,
};

/** The view of a question's own type: it is only ever given questions of that type. */
export function viewOf(question: Question): FunctionComponent<ViewProps<Question>> {
  return views[question.type] as FunctionComponent<ViewProps<Question>>;
}
