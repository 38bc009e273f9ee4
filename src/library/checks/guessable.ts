import { locales } from '../../i18n/locales.ts';
import { characters } from '../../schema/field.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { warningAt } from './report.ts';

/** How much longer than the others the right option may be before a reader sees it from afar. */
const noticeable = { times: 1.5, more: 4 };

/** Single-choice questions that can be guessed by taking the longest option. */
export function checkGuessable(content: Content): readonly Problem[] {
  return locales.flatMap((locale) =>
    [...content.quizzes[locale].values()].flatMap((quiz) =>
      quiz.fields.questions.flatMap((question, index): Problem[] => {
        if (question.type !== 'single') return [];
        const right = question.options.findIndex((option) => option.right);
        const lengths = question.options.map(({ text }) => characters(text));
        const own = lengths[right] ?? 0;
        const next = Math.max(...lengths.filter((_, place) => place !== right));
        if (own < next * noticeable.times || own < next + noticeable.more) return [];
        return [
          warningAt(quiz, ['questions', index, 'options', right, 'text'], {
            code: 'longest-right',
            what: `对的选项有 ${own} 个字，别的最多 ${next} 个，挑最长的就能蒙对。`,
            expected: '把对的写短，或者把一个错的写得一样长',
            example: '- text: 赶紧借8000交上，不然五万没了',
          }),
        ];
      }),
    ),
  );
}
