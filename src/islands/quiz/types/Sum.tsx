import { parseYuan } from '../../../domain/money/yuan.ts';
import type { Amount } from '../../../domain/quiz/question.ts';
import type { ViewProps } from '../view.ts';
import { Why } from '../Why.tsx';

/** A sum typed in yuan with the phone's number keys. */
export function Sum({ question, attempt, texts, onAnswer }: ViewProps<Amount>) {
  const read = (typed: string) => {
    const fen = parseYuan(typed);
    onAnswer(fen === undefined ? [] : [fen]);
  };
  return (
    <div>
      <label class="pair">
        {texts.yuan}
        <input inputMode="decimal" autoComplete="off" disabled={!!attempt.outcome} onInput={(event) => read(event.currentTarget.value)} />
      </label>
      <Why attempt={attempt} item={0} texts={texts} />
      {attempt.outcome && (
        <p>
          {texts.answer} <b>{question.shown}</b>
        </p>
      )}
      <Why attempt={attempt} item={1} texts={texts} />
    </div>
  );
}
