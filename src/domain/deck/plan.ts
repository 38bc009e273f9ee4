import { speakingSeconds } from '../lesson/speaking.ts';
import type { SlideKind } from './slide.ts';

/** Seconds for what a room does at a slide besides listening: thinking, talking, holding up cards, being counted. */
const doing: { readonly [K in SlideKind]: number } = {
  title: 20,
  cards: 30,
  count: 40,
  rule: 20,
  section: 45,
  list: 20,
  steps: 30,
  do: 15,
  dont: 15,
  ask: 90,
  why: 25,
  talk: 60,
  action: 30,
  call: 20,
  end: 20,
};

/** How long a slide of this kind is planned to take with what is said to it, in seconds, rounded to five. */
export function plannedSeconds(locale: string, kind: SlideKind, said: string): number {
  return Math.round((doing[kind] + speakingSeconds(locale, said)) / 5) * 5;
}
