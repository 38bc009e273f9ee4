import type { Contact, Passage } from '../lesson/outline.ts';
import type { Size } from './fit.ts';
import type { HallQuestion, Lettered, TalkQuestion } from './hall-quiz.ts';

/** What a slide shows, by its kind. */
export type SlideBody =
  | { readonly kind: 'title'; readonly module: string; readonly title: string; readonly figure: string | undefined }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'section'; readonly heading: string; readonly words: readonly string[]; readonly figure: Figure | undefined }
  | { readonly kind: 'list' | 'steps'; readonly heading: string; readonly items: readonly Passage[]; readonly from: number }
  | { readonly kind: 'do' | 'dont'; readonly heading: string; readonly words: readonly string[] }
  | { readonly kind: 'ask'; readonly heading: string; readonly question: string; readonly expect: string }
  | { readonly kind: 'cards' }
  | { readonly kind: 'count'; readonly phase: 'before' | 'after'; readonly number: number; readonly question: HallQuestion }
  | { readonly kind: 'why'; readonly number: number; readonly question: HallQuestion; readonly options: readonly Lettered[] }
  | { readonly kind: 'talk'; readonly number: number; readonly question: TalkQuestion }
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'call'; readonly contact: Contact }
  | { readonly kind: 'end' };
export type SlideKind = SlideBody['kind'];

/** A drawing of the lesson. */
export interface Figure {
  readonly name: string;
  readonly alt: string;
}

/** A passage that is told; a story is told as a story. */
export type Told = Passage & { readonly story: boolean };

/** What the presenter says to a slide. */
export interface Script {
  /** What to do and ask. */
  readonly notes: readonly string[];
  /** What to tell, in the lesson's words. */
  readonly tell: readonly Told[];
}

/** Where a slide's text stands in the lesson's files. */
export type Origin =
  | { readonly file: 'lesson'; readonly line: number; readonly heading: string }
  | { readonly file: 'quiz'; readonly question: number };

/** One slide of a deck: plain data, from which the page, and any other kind of slide file, is made. */
export interface Slide {
  readonly body: SlideBody;
  /** Stops: 2 when something appears later on the same slide. */
  readonly stops: number;
  /** How large its text is set; `undefined` when it is too long to be shown, which the content check refuses. */
  readonly size: Size | undefined;
  readonly script: Script;
  /** Ids of the claims behind what is shown and said: when one runs out, the slide says so. */
  readonly claims: readonly string[];
  /** Planned for saying and doing it. */
  readonly seconds: number;
  readonly origin: Origin;
}
