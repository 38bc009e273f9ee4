import type { LessonOutline } from '../lesson/outline.ts';
import { type Frame, fitted, type Piece } from './fit.ts';
import { plannedSeconds } from './plan.ts';
import type { Origin, Script, Slide, SlideBody, SlideKind } from './slide.ts';

/** What the presenter does at slides that have no words of the lesson's own, by kind. */
export type DeckNotes = { readonly [K in SlideKind]?: string };

/** What a slide is made from besides its body. */
export interface Making {
  readonly origin: Origin;
  readonly pieces: readonly Piece[];
  readonly frame?: Frame;
  readonly stops?: number;
  readonly notes?: readonly string[];
  readonly tell?: readonly string[];
  /** What is read from the slide itself: it takes its time, too. */
  readonly said?: string;
  readonly story?: Script['tell'];
  /** Claims behind what is shown; those behind what is told are known. */
  readonly claims?: readonly string[];
}
/** Makes a slide: sets its text as large as it fits and plans its time. */
export type Make = (body: SlideBody, making: Making) => Slide;

/** The maker of a lesson's slides. */
export function maker({ locale }: LessonOutline, words: DeckNotes): Make {
  return (body, { origin, pieces, frame, stops = 1, notes = [], tell = [], said = '', story = [], claims = [] }) => {
    const own = words[body.kind];
    const script = {
      notes: own === undefined ? notes : [...notes, own],
      tell: [...tell.map((text) => ({ text, claims: [], story: false })), ...story],
    };
    return {
      body,
      stops,
      size: fitted(pieces, frame),
      script,
      claims: [...new Set([...claims, ...script.tell.flatMap((told) => told.claims)])],
      seconds: plannedSeconds(locale, body.kind, [said, ...script.tell.map(({ text }) => text)].join(' ')),
      origin,
    };
  };
}
