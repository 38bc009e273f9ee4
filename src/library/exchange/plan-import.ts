import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import type { LeftOut, ReadBank } from './banked.ts';

/** The questions of one quiz file. */
export interface Batch {
  readonly locale: Locale;
  readonly lesson: string;
  readonly questions: readonly QuestionSource[];
}

/**
 * Sorts what was read into quiz files. A question goes to the lesson its file names, or to the lesson that was asked for;
 * where the two differ it stays out.
 */
export function planImport(
  read: ReadBank,
  wanted: { readonly lesson?: string | undefined; readonly locale?: Locale | undefined },
): { batches: readonly Batch[]; left: readonly LeftOut[] } {
  const batches = new Map<string, { locale: Locale; lesson: string; questions: QuestionSource[] }>();
  const left = [...read.left];
  for (const { question, ...own } of read.questions) {
    const lesson = own.lesson ?? wanted.lesson;
    const locale = own.locale ?? wanted.locale ?? sourceLocale;
    const key = `${locale}/${lesson}`;
    const { questions } = batches.get(key) ?? { questions: [] };
    const why = objection();
    if (why !== undefined || lesson === undefined) left.push({ id: question.id, why: why ?? '' });
    else batches.set(key, { locale, lesson, questions: [...questions, question] });

    function objection(): string | undefined {
      if (lesson === undefined) return '文件没写是哪一课的题，加上 --lesson 课的名字。';
      if (wanted.lesson !== undefined && lesson !== wanted.lesson) return `是“${lesson}”这一课的题，这次只要“${wanted.lesson}”。`;
      if (wanted.locale !== undefined && locale !== wanted.locale) return `是 ${locale} 的题，这次只要 ${wanted.locale}。`;
      if (questions.some(({ id }) => id === question.id)) return '编号和前面一道题一样，换一个。';
      return undefined;
    }
  }
  return { batches: [...batches.values()], left };
}
