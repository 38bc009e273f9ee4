import type { Judge, Multiple, Single, Spot } from '../../../domain/quiz/question.ts';
import type { ViewProps } from '../view.ts';
import { Why } from '../Why.tsx';

/** Options as native radios or checkboxes, each a whole line to tap, its reason right below it. */
export function Options({ question, attempt, texts, onAnswer }: ViewProps<Single | Judge | Multiple | Spot>) {
  const { answer, outcome } = attempt;
  const many = question.type === 'multiple' || question.type === 'spot';
  const pick = (item: number) =>
    onAnswer(!many ? [item] : answer.includes(item) ? answer.filter((other) => other !== item) : [...answer, item]);
  return (
    <div>
      {question.options.map((option, item) => (
        <>
          <label class="option">
            <input
              type={many ? 'checkbox' : 'radio'}
              name={question.id}
              checked={answer.includes(item)}
              disabled={!!outcome}
              onChange={() => pick(item)}
            />
            <span>{option.text}</span>
          </label>
          <Why attempt={attempt} item={item} texts={texts} />
        </>
      ))}
    </div>
  );
}
