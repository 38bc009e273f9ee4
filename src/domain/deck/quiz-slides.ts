import type { LessonOutline } from '../lesson/outline.ts';
import type { Question } from '../quiz/question.ts';
import { type Frame, type PerScreen, type Piece, split } from './fit.ts';
import { beforeQuestions, type HallQuestion, isCounted, isTalkedOver, type Lettered, lettered, type TalkQuestion } from './hall-quiz.ts';
import type { Make } from './make-slide.ts';
import type { Origin, Slide } from './slide.ts';

/** Room for the card before an option and the counter behind it, and for a bar below; `deck-slide.css` says the same. */
const row: PerScreen = { wide: 7.8, tall: 6.9 };
const card: PerScreen = { wide: 3.4, tall: 3.5 };
const barHeight: PerScreen = { wide: 1.4, tall: 1.1 };
/** Reasons may be small, but the last row still reads them. */
const whyFrame: Frame = { largest: 3 };

/** A question to be counted: after the lesson the bars and the right answer appear at later stops. */
export function countSlide(
  make: Make,
  { questions }: LessonOutline,
  question: HallQuestion,
  phase: 'before' | 'after',
  number: number,
): Slide {
  // After the lesson a bar for each round in which the question was asked.
  const bars = phase === 'before' ? 0 : beforeQuestions(questions).includes(question) ? 2 : 1;
  const moreRem = { wide: bars * barHeight.wide, tall: bars * barHeight.tall };
  const options = question.options.map(({ text }): Piece => ({ text, besideRem: row, more: 0.4, moreRem }));
  const from: readonly Piece[] = question.type === 'spot' ? [{ text: question.from }] : [];
  return make(
    { kind: 'count', phase, number, question },
    {
      origin: originOf(questions, question),
      pieces: [{ text: question.ask, bold: true, scale: 1.15, more: 0.6 }, ...from, ...options],
      frame: { largest: 2, wide: { height: 2.8 }, tall: { height: 2.2 } },
      stops: phase === 'after' ? 3 : 1,
      said: question.ask,
      claims: question.claims,
    },
  );
}

/** All slides of a question after the lesson. */
export function questionSlides(make: Make, outline: LessonOutline, question: Question, number: number): readonly Slide[] {
  const origin = originOf(outline.questions, question);
  if (isCounted(question)) {
    const reasons = split(lettered(question), whyPieces, [], whyFrame).map((options) =>
      make(
        { kind: 'why', number, question, options },
        { origin, pieces: options.flatMap(whyPieces), frame: whyFrame, claims: question.claims },
      ),
    );
    return [countSlide(make, outline, question, 'after', number), ...reasons];
  }
  return isTalkedOver(question) ? talkSlides(make, question, number, origin) : [];
}

function talkSlides(make: Make, question: TalkQuestion, number: number, origin: Origin): readonly Slide[] {
  const ask: Piece = { text: question.ask, bold: true, scale: 1.15, more: 0.6 };
  const pieces: readonly Piece[] =
    question.type === 'amount'
      ? [ask, { text: `${question.shown} yuan`, bold: true, scale: 2, more: 0.6 }, { text: question.why, more: 0.6 }]
      : // The steps stand there twice: shuffled, and at the second stop in their order with the reasons.
        [ask, ...question.steps.map(({ text, why }) => ({ text: `${text} ${why}`, beside: 2.2, more: 0.5 }))];
  return [
    make(
      { kind: 'talk', number, question },
      { origin, pieces, frame: { largest: 3 }, stops: 2, said: question.ask, claims: question.claims },
    ),
  ];
}

function whyPieces({ text, why }: Lettered): readonly Piece[] {
  return [
    { text: `${text} ✓ 圈套`, bold: true, besideRem: card, more: 0.1 },
    { text: why, scale: 0.9, besideRem: card, more: 0.5 },
  ];
}

function originOf(questions: readonly Question[], question: Question): Origin {
  return { file: 'quiz', question: questions.indexOf(question) };
}
