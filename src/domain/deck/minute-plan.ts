import type { Slide } from './slide.ts';

/** One line of a plan for giving a lesson; `section` counts from 0. */
export type PlanStep = { readonly minutes: number } & (
  | { readonly kind: 'before' | 'quiz'; readonly questions: number }
  | { readonly kind: 'rule' | 'action' }
  | { readonly kind: 'section'; readonly section: number }
);

/** What a plan needs of a slide. */
export type TimedSlide = Pick<Slide, 'body' | 'origin' | 'seconds'>;

/**
 * How a lesson is given in whole minutes, from the slides of its deck: questions without answers, the rule, section after section, all
 * questions with their reasons, and what each will do today. Deck and paper tell this plan, so that they never differ.
 */
export function minutePlan(slides: readonly TimedSlide[]): readonly PlanStep[] {
  const rule = slides.findIndex(({ body }) => body.kind === 'rule');
  const action = slides.findIndex(({ body }) => body.kind === 'action');
  const before = slides.slice(0, rule);
  const given = slides.slice(rule + 1, action);
  const quiz = given.filter(({ origin }) => origin.file === 'quiz');
  const sections = sectionsOf(given);
  const parts = [before, slides.slice(rule, rule + 1), ...sections, quiz, slides.slice(action)];
  const minutes = wholeMinutes(parts.map((part) => part.reduce((sum, { seconds }) => sum + seconds, 0)));
  const planned = (place: number): number => minutes[place] ?? 1;
  return [
    { kind: 'before', questions: before.filter(({ body }) => body.kind === 'count').length, minutes: planned(0) },
    { kind: 'rule', minutes: planned(1) },
    ...sections.map((_, section) => ({ kind: 'section' as const, section, minutes: planned(section + 2) })),
    { kind: 'quiz', questions: questionsIn(quiz), minutes: planned(parts.length - 2) },
    { kind: 'action', minutes: planned(parts.length - 1) },
  ];
}

/** Minutes of a whole plan. */
export function planned(plan: readonly PlanStep[]): number {
  return plan.reduce((sum, step) => sum + step.minutes, 0);
}

/** Slides of one section follow each other; its own slide comes first. */
function sectionsOf(slides: readonly TimedSlide[]): readonly (readonly TimedSlide[])[] {
  const sections: TimedSlide[][] = [];
  for (const slide of slides) {
    if (slide.origin.file !== 'lesson') continue;
    if (slide.body.kind === 'section') sections.push([slide]);
    else sections.at(-1)?.push(slide);
  }
  return sections;
}

function questionsIn(slides: readonly TimedSlide[]): number {
  return new Set(slides.map(({ origin }) => (origin.file === 'quiz' ? origin.question : -1))).size;
}

/** Whole minutes for parts in seconds, none of them less than one, that together are the whole's: what is left over goes where most was cut off. */
function wholeMinutes(parts: readonly number[]): readonly number[] {
  const minutes = parts.map((seconds) => Math.max(1, Math.floor(seconds / 60)));
  const cut = (place: number): number => (parts[place] ?? 0) / 60 - (minutes[place] ?? 0);
  const byCut = parts.map((_, place) => place).sort((a, b) => cut(b) - cut(a) || a - b);
  const whole = Math.round(parts.reduce((sum, seconds) => sum + seconds, 0) / 60);
  const left = Math.max(0, whole - minutes.reduce((sum, count) => sum + count, 0));
  const raised = new Set(byCut.slice(0, left));
  return minutes.map((count, place) => (raised.has(place) ? count + 1 : count));
}
