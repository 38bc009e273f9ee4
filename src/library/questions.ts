import { formatYuan } from '../domain/money/yuan.ts';
import type { Question } from '../domain/quiz/question.ts';
import { shuffled } from '../domain/quiz/shuffle.ts';
import { shortHash } from '../domain/text/hash.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { QuestionSource } from '../schema/quiz.ts';

/** Enough of the hash to notice an edit of one question. */
const revisionLength = 4;

/** A question of a quiz file as the quiz asks it; its revision comes from the same question in the source language. */
export function toQuestion(locale: Locale, question: QuestionSource, original: QuestionSource): Question {
  const { id, ask, claims } = question;
  const rev = shortHash(JSON.stringify(original)).slice(-revisionLength);
  const base = { id, rev, ask, claims };
  switch (question.type) {
    case 'single':
      return { ...base, type: question.type, options: question.options };
    case 'multiple':
      // Editors write the right ones first; readers must not learn that.
      return {
        ...base,
        type: question.type,
        options: shuffled(question.options.length, id).flatMap((place) => question.options[place] ?? []),
      };
    case 'judge': {
      const { judge } = stringsOf(locale);
      const yes = { text: judge.yes, right: question.answer, why: question.when_true };
      const no = { text: judge.no, right: !question.answer, why: question.when_false };
      return { ...base, type: 'judge', options: [yes, no] };
    }
    case 'spot':
      return {
        ...base,
        type: 'spot',
        from: question.from,
        options: question.lines.map(({ text, trap, why }) => ({ text, right: trap, why })),
      };
    case 'order':
      return { ...base, type: 'order', steps: question.steps, shown: shuffled(question.steps.length, id) };
    case 'match':
      return { ...base, type: 'match', pairs: question.pairs, shown: shuffled(question.pairs.length, id) };
    case 'amount': {
      const { why, low, high } = question;
      return {
        ...base,
        type: 'amount',
        answer: fen(question.answer),
        tolerance: fen(question.tolerance),
        shown: formatYuan(fen(question.answer)),
        why,
        low,
        high,
      };
    }
  }
}

const fen = (yuan: number): number => Math.round(yuan * 100);
