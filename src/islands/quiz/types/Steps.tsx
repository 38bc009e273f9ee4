import type { Order } from '../../../domain/quiz/question.ts';
import type { ViewProps } from '../view.ts';
import { Why } from '../Why.tsx';

/** Steps to be numbered by tapping them one after the other; a tap on a numbered one takes it and the later ones back. */
export function Steps({ question, attempt, texts, onAnswer }: ViewProps<Order>) {
  const { answer, outcome } = attempt;
  const tap = (step: number) => {
    const place = answer.indexOf(step);
    onAnswer(place < 0 ? [...answer, step] : answer.slice(0, place));
  };
  return (
    <div>
      {(outcome ? [...question.shown].sort() : question.shown).map((step) => {
        const place = outcome ? step : answer.indexOf(step);
        return (
          <>
            <button type="button" class="option" aria-pressed={place >= 0} disabled={!!outcome} onClick={() => tap(step)}>
              <b>{place < 0 ? '' : place + 1}</b>
              <span>{(question.steps[step] as Order['steps'][number]).text}</span>
            </button>
            <Why attempt={attempt} item={step} texts={texts} />
          </>
        );
      })}
    </div>
  );
}
