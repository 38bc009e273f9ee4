import { unwrittenMark } from '../../domain/text/unwritten.ts';
import { completeLocales, type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import { mergeQuiz } from '../exchange/quiz-file.ts';
import { waiting } from './waiting.ts';

type Type = QuestionSource['type'];

/** Enough for a lesson: four questions of four types. */
export const usualTypes: readonly Type[] = ['single', 'judge', 'multiple', 'order'];

/** A quiz in every language, by path below the content folder, with every text still to be written. */
export function quizFiles(slug: string, types: readonly Type[], claims: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(completeLocales.map((locale) => [`quizzes/${locale}/${slug}.yaml`, quizText(locale, types, claims)]));
}

function quizText(locale: Locale, types: readonly Type[], claims: readonly string[]): string {
  const questions = types.map((type, index) => blank(locale, type, { id: `question-${index + 1}`, claims: [...claims] }));
  const note =
    locale === sourceLocale
      ? `# 编号先改成看得懂的英文，两种语言一样，发布以后不再改。题型、选项可加可减，样子见 content/README.md。\n# 带${unwrittenMark.slice(1, -1)}记号的都要写好。\n`
      : '';
  return note + mergeQuiz(undefined, questions, false).text;
}

function blank(locale: Locale, type: Type, own: Pick<QuestionSource, 'id' | 'claims'>): QuestionSource {
  const say = (wanted: string): string => waiting(locale, wanted);
  const base = { ...own, ask: say('问题') };
  const why = say('选了这项会看到的道理');
  const numbered = (name: string): readonly string[] => ['一', '二', '三'].map((number) => say(`${name}${number}`));
  const options = (right: readonly number[]) => numbered('选项').map((text, index) => ({ text, right: right.includes(index), why }));
  switch (type) {
    case 'single':
      return { ...base, type, options: options([1]) };
    case 'multiple':
      return { ...base, type, options: options([0, 2]) };
    case 'judge':
      return { ...base, type, answer: false, when_true: say('选“对”的人会看到的话'), when_false: say('选“不对”的人会看到的话') };
    case 'order':
      return { ...base, type, steps: numbered('步骤').map((text, index) => ({ text, why: say(`为什么排第${index + 1}`) })) };
    case 'match':
      return {
        ...base,
        type,
        pairs: numbered('左边').map((left, index) => ({ left, right: numbered('右边')[index] ?? '', why: say('为什么这样配') })),
      };
    case 'amount':
      return { ...base, type, answer: 0, tolerance: 0, why: say('怎么算'), low: say('答少了看到的话'), high: say('答多了看到的话') };
    case 'spot':
      return {
        ...base,
        type,
        from: say('谁发来的'),
        lines: numbered('句子').map((text, index) => ({ text, trap: index === 1, why: say('为什么是圈套，或者为什么不是') })),
      };
  }
}
