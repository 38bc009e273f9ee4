import { Component, type FunctionComponent } from 'preact';
import { answerLine } from '../../domain/progress/log.ts';
import { type Attempt, changeAnswer, checkAnswer, newAttempt } from '../../domain/quiz/attempt.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import { note } from '../log-store.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { QuizTexts } from './view.ts';

export interface QuizProps {
  readonly slug: string;
  readonly questions: readonly Question[];
  readonly texts: QuizTexts;
  /** Link to the review page, relative to the lesson. */
  readonly reviewHref: string;
  /** Folded answers, given on the server alone: a phone with the script never needs their code. */
  readonly answerKey?: FunctionComponent<{ question: Question }>;
}

interface State {
  readonly [id: string]: Attempt;
}

/**
 * The questions at the end of a lesson. Renders on the server as forms with folded answers and takes over in the browser.
 * A class, not hooks: hooks would cost every lesson another kilobyte on the wire.
 */
export class Quiz extends Component<QuizProps, State> {
  private ready = false;
  /** Ids of the questions that the review page sent the reader to; empty for all. */
  private asked: readonly string[] = [];
  /** The device keeps no record: told once below the questions. */
  private notKept = false;

  override componentDidMount() {
    this.ready = true;
    this.asked = location.hash.startsWith('#review=') ? location.hash.slice(8).split(',') : [];
    this.forceUpdate();
  }

  override render({ slug, questions, texts, reviewHref, answerKey: AnswerKey }: QuizProps, attempts: State) {
    const asked = questions.filter(({ id }) => !this.asked.length || this.asked.includes(id));
    const outcomes = asked.map(({ id }) => attempts[id]?.outcome);
    const missed = outcomes.includes('missed');
    return (
      <div>
        {asked.map((question) => {
          const attempt = attempts[question.id] || newAttempt;
          const keep = (next: Attempt) => this.setState({ [question.id]: next });
          return (
            <QuestionForm
              question={question}
              number={questions.indexOf(question) + 1}
              attempt={attempt}
              ready={this.ready}
              texts={texts}
              onAnswer={(answer) => keep(changeAnswer(attempt, answer))}
              onCheck={() => {
                const next = checkAnswer(question, attempt);
                if (next.outcome && !note(answerLine(localDay(new Date()), slug, question, next.outcome))) this.notKept = true;
                keep(next);
              }}
            >
              {AnswerKey && <AnswerKey question={question} />}
            </QuestionForm>
          );
        })}
        <div role="status">
          {this.notKept && <p>{texts.notKept}</p>}
          {!outcomes.includes(undefined) && <p>{missed ? texts.partly : texts.done}</p>}
        </div>
        {missed && (
          <button type="button" class="button quiet" onClick={() => location.reload()}>
            {texts.redo}
          </button>
        )}
        {this.asked[0] && (
          <a class="button" href={reviewHref}>
            {texts.backToReview}
          </a>
        )}
      </div>
    );
  }
}
