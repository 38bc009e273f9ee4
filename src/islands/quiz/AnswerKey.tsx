import type { Question } from '../../domain/quiz/question.ts';
import type { Strings } from '../../i18n/strings.ts';

/** Answers and reasons without JavaScript: folded, so that one can think first. */
export function AnswerKey({ question, texts }: { question: Question; texts: Strings['answerKey'] }) {
  return (
    <details class="key">
      <summary>{texts.summary}</summary>
      <ul>
        {linesOf(question, texts).map((line) => (
          <li>
            <b>{line.verdict}</b> {line.what}
            <br />
            {line.why}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Line {
  readonly verdict: string;
  readonly what: string;
  readonly why: string;
}

function linesOf(question: Question, texts: Strings['answerKey']): readonly Line[] {
  switch (question.type) {
    case 'single':
    case 'judge':
    case 'multiple':
    case 'spot':
      return question.options.map(({ text, right, why }) => ({ verdict: right ? texts.right : texts.wrong, what: text, why }));
    case 'order':
      return question.steps.map(({ text, why }, place) => ({ verdict: `${place + 1}.`, what: text, why }));
    case 'match':
      return question.pairs.map(({ left, right, why }) => ({ verdict: left, what: right, why }));
    case 'amount':
      return [{ verdict: texts.answer, what: question.shown, why: question.why }];
  }
}
