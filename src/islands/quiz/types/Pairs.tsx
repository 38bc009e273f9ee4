import type { Match } from '../../../domain/quiz/question.ts';
import type { ViewProps } from '../view.ts';
import { Why } from '../Why.tsx';

/** A native select per pair: the phone's own list is the one people know. */
export function Pairs({ question, attempt, texts, onAnswer }: ViewProps<Match>) {
  const { answer, outcome } = attempt;
  const choose = (pair: number, right: number) =>
    onAnswer(question.pairs.map((_, other) => (other === pair ? right : (answer[other] ?? -1))));
  return (
    <div>
      {question.pairs.map(({ left }, item) => (
        <>
          <label class="pair">
            {left}
            <select disabled={!!outcome} onChange={(event) => choose(item, Number(event.currentTarget.value))}>
              <option value={-1}>{texts.choose}</option>
              {question.shown.map((right) => (
                <option value={right} selected={(outcome ? item : answer[item]) === right}>
                  {(question.pairs[right] as Match['pairs'][number]).right}
                </option>
              ))}
            </select>
          </label>
          <Why attempt={attempt} item={item} texts={texts} />
        </>
      ))}
    </div>
  );
}
