import type { QuestionSource } from '../../../schema/quiz.ts';
import type { Banked } from '../banked.ts';
import { typeNames } from '../labels.ts';
import { amountItems, type Cell, headRow, judgeItems, pickMark, type Row } from './columns.ts';

/** Questions as a sheet, every question in a row of its own. */
export function writeTable(bank: readonly Banked[]): readonly Row[] {
  return [headRow, ...bank.map(rowOf)];
}

type Item = readonly [text: string, mark: string, why: string];

function rowOf({ lesson = '', locale, question }: Banked): Row {
  const { id, type, ask, claims } = question;
  const from = type === 'spot' ? question.from : '';
  const sum: readonly Cell[] = type === 'amount' ? [question.answer, question.tolerance] : ['', ''];
  const row = [lesson, locale ?? '', id, typeNames[type], ask, claims.join(' '), from, ...sum, ...itemsOf(question).flat()];
  return [...row, ...Array.from({ length: headRow.length - row.length }, () => '')];
}

const mark = (picked: boolean): string => (picked ? pickMark : '');

function itemsOf(question: QuestionSource): readonly Item[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text, right, why }) => [text, mark(right), why]);
    case 'spot':
      return question.lines.map(({ text, trap, why }) => [text, mark(trap), why]);
    case 'judge':
      return [
        [judgeItems[0], mark(question.answer), question.when_true],
        [judgeItems[1], mark(!question.answer), question.when_false],
      ];
    case 'order':
      return question.steps.map(({ text, why }) => [text, '', why]);
    case 'match':
      return question.pairs.map(({ left, right, why }) => [left, right, why]);
    case 'amount':
      return [
        [amountItems[0], '', question.why],
        [amountItems[1], '', question.low],
        [amountItems[2], '', question.high],
      ];
  }
}
