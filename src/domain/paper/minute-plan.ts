import { type Block, type LessonOutline, passagesOf, type Section } from '../lesson/outline.ts';
import { speakingSeconds } from '../lesson/speaking.ts';
import type { Question } from '../quiz/question.ts';

/** One line of a plan for giving a lesson; `section` counts from 0. */
export type PlanStep = { readonly minutes: number } & (
  | { readonly kind: 'before' | 'quiz'; readonly questions: number }
  | { readonly kind: 'rule' | 'action' }
  | { readonly kind: 'section'; readonly section: number }
);

/** Seconds that a room needs besides listening. */
const seconds = {
  /** Greeting, handing out cards, one try with them. */
  start: 50,
  /** Besides reading a question out: cards up, counted. */
  counted: 40,
  /** Why it is right, asked of those who chose otherwise. */
  why: 25,
  /** A sum, an order or pairs, done together. */
  together: 60,
  /** A rule that all say twice. */
  rule: 20,
  /** Whatever the notes ask the room to do. */
  section: 45,
  /** Three people say what they will do first; all save the number. */
  action: 70,
};

/** Seconds that a block takes besides its words: steps are said along, advice is repeated, what is asked is talked over with a neighbour. */
const doing: { readonly [K in Block['kind']]?: number } = { list: 20, steps: 30, do: 15, dont: 15, ask: 90 };

/** At most so many questions before the lesson: twenty minutes are short. */
const mostBefore = 2;

/**
 * How a lesson is given in whole minutes, from what there is to say and to do: two questions without answers, the rule, section after
 * section, all questions with their reasons, and what each will do today. No step takes less than a minute.
 */
export function minutePlan({ locale, sections, questions }: LessonOutline): readonly PlanStep[] {
  const before = questions.filter(isCounted).slice(0, mostBefore);
  const reading = (asked: readonly Question[]): number => speakingSeconds(locale, asked.map(({ ask }) => ask).join(' '));
  const asked = questions.reduce((sum, question) => sum + (isCounted(question) ? seconds.counted + seconds.why : seconds.together), 0);
  return [
    { kind: 'before', questions: before.length, minutes: minutes(seconds.start + before.length * seconds.counted + reading(before)) },
    { kind: 'rule', minutes: minutes(seconds.rule) },
    ...sections.map((section, place) => ({ kind: 'section' as const, section: place, minutes: minutes(sectionSeconds(locale, section)) })),
    { kind: 'quiz', questions: questions.length, minutes: minutes(asked + reading(questions)) },
    { kind: 'action', minutes: minutes(seconds.action) },
  ];
}

/** Minutes of a whole plan. */
export function planned(plan: readonly PlanStep[]): number {
  return plan.reduce((sum, step) => sum + step.minutes, 0);
}

const minutes = (time: number): number => Math.max(1, Math.round(time / 60));

/** Questions that a room answers with a card or a raised hand. */
const isCounted = (question: Question): boolean => 'options' in question;

function sectionSeconds(locale: string, { blocks }: Section): number {
  const said = blocks.flatMap(passagesOf).map(({ text }) => text);
  const done = blocks.reduce((sum, { kind }) => sum + (doing[kind] ?? 0), 0);
  return seconds.section + done + speakingSeconds(locale, said.join(' '));
}
