import type { Amount, Judge, Multiple, Option, Order, Question, Single, Spot } from '../quiz/question.ts';

/** Questions a whole room can answer at once with cards (one card each) or by raising hands for every option. */
export type HallQuestion = Single | Judge | Multiple | Spot;
/** Questions a room talks over: nothing is counted. */
export type TalkQuestion = Amount | Order;

/** At most so many questions before the lesson: twenty minutes are short. */
const mostBefore = 2;

export function isCounted(question: Question): question is HallQuestion {
  return 'options' in question;
}

/** A card is held up once: more than one right option needs hands instead. */
export function byCard({ type }: HallQuestion): boolean {
  return type === 'single' || type === 'judge';
}

/**
 * The questions asked before the lesson, without answers, and again after it. Those answered by one card come first,
 * because a room that is asked cold answers them most readily.
 */
export function beforeQuestions(questions: readonly Question[]): readonly HallQuestion[] {
  const counted = questions.filter(isCounted);
  const chosen = [...counted.filter(byCard), ...counted.filter((question) => !byCard(question))].slice(0, mostBefore);
  return counted.filter((question) => chosen.includes(question));
}

/** Pairs are left out: two columns cannot be read from the last row, nor answered by a card. */
export function isTalkedOver(question: Question): question is TalkQuestion {
  return question.type === 'amount' || question.type === 'order';
}

/** An option with its place, which is its card: 0 the circle A, 1 the square B, 2 the triangle C, 3 the star D. */
export type Lettered = Option & { readonly letter: number };

/** The options with their letters. */
export function lettered({ options }: HallQuestion): readonly Lettered[] {
  return options.map((option, letter) => ({ ...option, letter }));
}
