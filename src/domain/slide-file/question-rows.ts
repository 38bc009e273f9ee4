import type { Option, Question } from '../quiz/question.ts';
import type { Paragraph } from './slide.ts';
import type { SlideWords } from './words.ts';

/** Something to choose, or an answer with its reason. */
export interface Row {
  readonly paragraphs: readonly Paragraph[];
  /** Place among the options, which gives it its shape and letter. */
  readonly option?: number;
  /** Place in an order, from 1. */
  readonly number?: number;
}

/** Rows below each other, or two lists of them beside each other. */
export type Columns = readonly [readonly Row[]] | readonly [readonly Row[], readonly Row[]];

/** What a question shows below its text. */
export function questionRows(question: Exclude<Question, { type: 'amount' }>): Columns {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'judge':
      return [question.options.map(choice)];
    case 'spot':
      return [[{ paragraphs: [{ text: question.from, tone: 'soft' }] }, ...question.options.map(choice)]];
    case 'order':
      return [question.shown.flatMap((step) => question.steps[step] ?? []).map(choice)];
    case 'match':
      return [
        question.pairs.map(({ left }, place) => ({ paragraphs: [{ text: left, bold: true }], number: place + 1 })),
        question.shown.flatMap((pair) => question.pairs[pair] ?? []).map(({ right }, option) => choice({ text: right }, option)),
      ];
  }
}

function choice({ text }: { readonly text: string }, option: number): Row {
  return { paragraphs: [{ text }], option };
}

/** The right answer first, which the room waits for, and every reason. */
export function answerRows(question: Question, words: SlideWords): readonly Row[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'judge':
      return rightFirst(question.options, words.right, words.wrong);
    case 'spot':
      return rightFirst(question.options, words.trap, words.noTrap);
    case 'order':
      return question.steps.map(({ text, why }, place) => ({ paragraphs: said(text, why), number: place + 1 }));
    case 'match':
      return question.pairs.map(({ left, right, why }, place) => ({
        paragraphs: said(`${left} ${words.leadsTo} ${right}`, why),
        number: place + 1,
      }));
    case 'amount':
      return [{ paragraphs: said(words.yuan.replace('{n}', question.shown), question.why) }];
  }
}

function rightFirst(options: readonly Option[], right: string, wrong: string): readonly Row[] {
  const rows = options.map((option, place) => ({ option, place }));
  const ordered = [...rows.filter(({ option }) => option.right), ...rows.filter(({ option }) => !option.right)];
  return ordered.map(({ option, place }) => ({
    option: place,
    paragraphs: said(`${option.right ? `✓ ${right}` : `✗ ${wrong}`}${option.text}`, option.why),
  }));
}

function said(text: string, why: string): readonly Paragraph[] {
  return [
    { text, bold: true },
    { text: why, tone: 'soft' },
  ];
}
