import { type Locale, locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { errorAt } from './report.ts';

/** A lesson whose file has another name than its quiz and its translations. */
interface Renamed {
  readonly locale: Locale;
  readonly from: string;
  readonly to: string;
}

/** Lessons that seem to have been renamed: in one language one lesson has no quiz, and one quiz has no lesson. */
export function renamedLessons(content: Content): readonly Renamed[] {
  return locales.flatMap((locale): Renamed[] => {
    const there = (kind: 'lessons' | 'quizzes', slug: string): boolean =>
      content[kind][locale].has(slug) ||
      content.unreadable.has(`content/${kind}/${locale}/${slug}${kind === 'lessons' ? '.mdx' : '.yaml'}`);
    const alone = [...content.lessons[locale].keys()].filter((slug) => !there('quizzes', slug));
    const left = [...content.quizzes[locale].keys()].filter((slug) => !there('lessons', slug));
    const [to, from] = [alone[0], left[0]];
    return alone.length === 1 && left.length === 1 && to !== undefined && from !== undefined ? [{ locale, from, to }] : [];
  });
}

/** Both names of every lesson that seems to have been renamed: what else misses them follows from it, and is not told. */
export function namesInDoubt(content: Content): ReadonlySet<string> {
  return new Set(renamedLessons(content).flatMap(({ from, to }) => [from, to]));
}

/** One problem for a renamed lesson, in place of one for every file that knows its old name. */
export function checkRenamed(content: Content): readonly Problem[] {
  return renamedLessons(content).flatMap(({ locale, from, to }): Problem[] => {
    const lesson = content.lessons[locale].get(to);
    if (!lesson) return [];
    return [
      errorAt({ file: lesson.file, locate: () => ({ line: 1, text: lesson.file }) }, [], {
        code: 'lesson-renamed',
        what: `这一课叫“${to}”，题还叫“${from}”，像是改了文件名。`,
        expected: '课的文件名定了就不改，改回来；还没发布的课，两种语言的课和题一起改名',
        example: `content/lessons/${locale}/${from}.mdx`,
      }),
    ];
  });
}
