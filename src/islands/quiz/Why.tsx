import type { Attempt } from '../../domain/quiz/attempt.ts';
import type { QuizTexts } from './view.ts';

/** The reason that belongs to one thing to choose, once there is one: a word and a sign, not only a colour. */
export function Why({ attempt, item, texts }: { attempt: Attempt; item: number; texts: QuizTexts }) {
  const remark = attempt.remarks.find((one) => one.item === item);
  return (
    remark && (
      <p class={remark.right ? 'why yes' : 'why no'}>
        <b>{remark.right ? texts.right : texts.wrong}</b> {remark.why}
      </p>
    )
  );
}
