import type { Spot } from '../../../domain/quiz/question.ts';
import type { ViewProps } from '../view.ts';
import { Options } from './Options.tsx';

/** A message as it would reach the reader; its lines are there to be marked. */
export function Message(props: ViewProps<Spot>) {
  return (
    <div class="message">
      <p class="how">{props.question.from}</p>
      <Options {...props} />
    </div>
  );
}
