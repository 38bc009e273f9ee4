import type { XmlElement } from '@rgrove/parse-xml';
import { unwrittenMark } from '../../../domain/text/unwritten.ts';
import type { QuestionSource } from '../../../schema/quiz.ts';
import { childOf, childrenOf, rawText, settingOf } from './element.ts';
import { wordsOf } from './words.ts';

/** What every question has. */
export type Base = Pick<QuestionSource, 'id' | 'ask' | 'claims'>;

/** One `<answer>` of a question. */
export interface Answer {
  /** As it is written, for numbers and names. */
  readonly raw: string;
  /** As people read it. */
  readonly text: string;
  /** Of the mark, in percent; the place of a step where steps are ordered. */
  readonly share: number;
  readonly tolerance: number;
  readonly why: string;
}

/** The answers of a question. `format` is that of its own text. */
export function answersOf(question: XmlElement, format: string): readonly Answer[] {
  return childrenOf(question, 'answer').map((answer) => ({
    raw: rawText(answer),
    text: wordsOf(answer, format),
    share: Number(answer.attributes['fraction'] ?? 0),
    tolerance: Number(settingOf(answer, 'tolerance') || 0),
    why: reason(wordsOf(childOf(answer, 'feedback'), format)),
  }));
}

/** A reason, or the mark that says one is still to be written. */
export const reason = (words: string | undefined): string => words || `${unwrittenMark}道理`;

/** Said where a question gives a part of the mark. */
export const inParts = '部分得分没有放进来：这里一项只有对和不对。';
