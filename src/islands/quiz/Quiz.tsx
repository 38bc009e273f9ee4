import { Component, type FunctionComponent } from 'preact';
import { cardKey, type Progress, recordOutcome } from '../../domain/progress/progress.ts';
import { type Attempt, changeAnswer, checkAnswer, newAttempt, type Outcome } from '../../domain/quiz/attempt.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { isDue } from '../../domain/review/card.ts';
import { type IsoDate, localDay } from '../../domain/text/iso-date.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readProgress, type StoreTrouble, troubleToTell, updateProgress } from '../progress-store.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { QuizTexts } from './view.ts';

export interface QuizProps {
  readonly slug: string;
  readonly questions: readonly Question[];
  readonly texts: QuizTexts;
  readonly troubles: Strings['storage'];
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
  /** Progress as it was when the page opened; undefined on the server and until the script has taken over. */
  private before: Progress | undefined;
  private trouble: StoreTrouble | undefined;

  override componentDidMount() {
    this.before = readProgress();
    this.forceUpdate();
  }

  override render({ slug, questions, texts, troubles, reviewHref, answerKey: AnswerKey }: QuizProps, attempts: State) {
    const { before, trouble } = this;
    const today = localDay(new Date());
    const cardOf = ({ id, rev }: Question) => {
      const card = before?.cards[cardKey(slug, id)];
      return card?.rev === rev ? card : undefined;
    };
    const isAskedAgain = (question: Question) => {
      const card = cardOf(question);
      return !!card && isDue(card, today);
    };
    const reviewing = !!before && location.hash === '#review' && questions.some(isAskedAgain);
    const asked = reviewing ? questions.filter(isAskedAgain) : questions;
    const attemptAt = ({ id }: Question) => attempts[id] || newAttempt;
    const missed = asked.some((question) => attemptAt(question).outcome === 'missed');
    return (
      <div>
        {asked.map((question) => {
          const attempt = attemptAt(question);
          const keep = (next: Attempt) => this.setState({ [question.id]: next });
          const card = cardOf(question);
          return (
            <QuestionForm
              question={question}
              number={questions.indexOf(question) + 1}
              attempt={attempt}
              passed={card?.passed}
              ready={!!before}
              texts={texts}
              onAnswer={(answer) => keep(changeAnswer(attempt, answer))}
              onCheck={() => {
                const next = checkAnswer(question, attempt);
                keep(next);
                if (next.outcome) this.save(question, next.outcome, today);
              }}
            >
              {AnswerKey && <AnswerKey question={question} />}
            </QuestionForm>
          );
        })}
        <div role="status" class="summary">
          {trouble && <p>{troubles[trouble]}</p>}
          {asked.every((question) => attemptAt(question).outcome) && <p>{missed ? texts.partly : texts.done}</p>}
        </div>
        {missed && (
          <button type="button" class="button quiet" onClick={() => this.redo()}>
            {texts.redo}
          </button>
        )}
        {reviewing && (
          <a class="button" href={reviewHref}>
            {texts.backToReview}
          </a>
        )}
      </div>
    );
  }

  /** Begins anew; what was answered right stays so on the device. */
  private redo() {
    this.before = readProgress();
    this.setState(Object.fromEntries(this.props.questions.map(({ id }) => [id, newAttempt])));
  }

  private save(question: Question, outcome: Outcome, today: IsoDate) {
    updateProgress((progress) => recordOutcome(progress, { slug: this.props.slug, id: question.id, rev: question.rev }, outcome, today));
    this.trouble = this.trouble || troubleToTell();
  }
}
