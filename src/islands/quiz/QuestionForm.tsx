import type { ComponentChildren } from 'preact';
import type { Attempt } from '../../domain/quiz/attempt.ts';
import type { Answer, Question } from '../../domain/quiz/question.ts';
import { viewOf } from './types/views.ts';
import type { QuizTexts } from './view.ts';

interface Props {
  readonly question: Question;
  readonly number: number;
  readonly attempt: Attempt;
  /** False until the script has taken over: before that there is nothing to press. */
  readonly ready: boolean | undefined;
  readonly texts: QuizTexts;
  readonly onAnswer: (answer: Answer) => void;
  readonly onCheck: () => void;
  /** The folded answers of a page without a script. */
  readonly children: ComponentChildren;
}

/** One question: what is asked, something to choose, one button, and what came of it. */
export function QuestionForm({ question, number, attempt, ready, texts, onAnswer, onCheck, children }: Props) {
  const View = viewOf(question);
  const { outcome, remarks } = attempt;
  const how = texts.how[question.type];
  const verdict =
    outcome === 'missed' ? texts.missed : outcome ? texts.right : attempt.hasty ? texts.hasty : remarks.length > 0 && texts.tryAgain;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <fieldset>
        <legend>
          {number}. {question.ask}
        </legend>
        {how && <p class="how">{how}</p>}
        <View question={question} attempt={attempt} texts={texts} onAnswer={onAnswer} />
      </fieldset>
      {ready && !outcome && (
        <button type="submit" class="button">
          {texts.check}
        </button>
      )}
      {/* Present from the start: a live region that is added together with its text is not read out. */}
      <div role="status" class="verdict">
        {verdict}
        {/* Those who see find the reasons below each option; those who listen hear them here. */}
        <span class="heard">{remarks.map((remark) => remark.right === !!outcome && remark.why)}</span>
      </div>
      {outcome && (
        <p>
          {question.claims.map((id) => (
            <a class="mark" href={`#${id}`}>
              {texts.basis}
            </a>
          ))}
        </p>
      )}
      {children}
    </form>
  );
}
