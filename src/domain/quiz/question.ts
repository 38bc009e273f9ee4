import type { Fen } from '../money/yuan.ts';

interface Base<Type extends string> {
  readonly type: Type;
  /** Stable for ever, unique within its quiz. */
  readonly id: string;
  /** Changes when the source text changes: only this question's progress is then asked again. */
  readonly rev: string;
  readonly ask: string;
  /** Ids of the claims behind the question; their sources stand on the same page. */
  readonly claims: readonly string[];
}

/** One thing a reader can pick, with the reason they are shown for picking it. */
export interface Option {
  readonly text: string;
  readonly right: boolean;
  readonly why: string;
}

export interface Single extends Base<'single'> {
  readonly options: readonly Option[];
}
export interface Multiple extends Base<'multiple'> {
  readonly options: readonly Option[];
}
/** Right or wrong? Option 0 says "right", option 1 says "wrong". */
export interface Judge extends Base<'judge'> {
  readonly options: readonly [Option, Option];
}
/** A message, contract or call line by line; the traps are the right lines to mark. */
export interface Spot extends Base<'spot'> {
  readonly from: string;
  readonly options: readonly Option[];
}
/** `steps` stand in the right order; `shown` is the shuffled order the reader first sees. */
export interface Order extends Base<'order'> {
  readonly steps: readonly { readonly text: string; readonly why: string }[];
  readonly shown: readonly number[];
}
/** `shown` is the order in which the right-hand texts are offered. */
export interface Match extends Base<'match'> {
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly why: string }[];
  readonly shown: readonly number[];
}
/** A sum of money; right when within `tolerance` either way. */
export interface Amount extends Base<'amount'> {
  readonly answer: Fen;
  readonly tolerance: Fen;
  /** The answer as it is told, in yuan. */
  readonly shown: string;
  readonly why: string;
  readonly low: string;
  readonly high: string;
}

export interface QuestionByType {
  single: Single;
  multiple: Multiple;
  judge: Judge;
  spot: Spot;
  order: Order;
  match: Match;
  amount: Amount;
}
export type QuestionType = keyof QuestionByType;
export type Question = QuestionByType[QuestionType];

/**
 * A reader's answer, for every type a list of whole numbers:
 * picked options (single, judge: one; multiple, spot: any), step indices in the chosen order (order),
 * the chosen right-hand index per pair or -1 (match), fen (amount). Every answer starts empty.
 */
export type Answer = readonly number[];

/** What is said about one option, step, pair or amount after the reader has checked an answer. */
export interface Remark {
  readonly item: number;
  readonly right: boolean;
  readonly why: string;
}

/** What every question type knows about itself. */
export interface Rules<Q extends Question> {
  /** Whether the answer is right; `undefined` while it is incomplete. */
  check(question: Q, answer: Answer): boolean | undefined;
  /** Reasons for this answer; with `final`, the reasons for everything there was to choose. */
  remarks(question: Q, answer: Answer, final: boolean): readonly Remark[];
}
