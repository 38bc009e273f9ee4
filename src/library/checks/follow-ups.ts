import { sourceLocale } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';

/** Kinds of problem that only follow from another while that one stands. */
const compared = new Set<Problem['code']>(['pair-differs', 'translation-stale']);

/**
 * Leaves out what one mistake brings about elsewhere: a translation cannot match a text that is itself to be mended first, and a number that
 * is in no list needs no claim.
 */
export function withoutFollowUps(problems: readonly Problem[]): readonly Problem[] {
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => nameIn(file, sourceLocale)));
  const numbers = new Set(problems.filter(({ code }) => code === 'unknown-number').map(({ file, line }) => `${file}:${line}`));
  const renamed = new Set(problems.filter(({ code }) => code === 'lesson-renamed').map(({ file }) => file));
  const unknown = new Set(problems.filter(isUnknownInSource).map(({ what }) => what));
  return problems.filter((problem) => {
    const { code, file, line, what } = problem;
    if (code === 'bad-id' && renamed.has(file)) return false;
    // A translation names what its original names.
    if (code.startsWith('unknown-') && unknown.has(what) && !isUnknownInSource(problem)) return false;
    if (compared.has(code)) return !brokenSources(file).some((source) => broken.has(source));
    return code !== 'uncited' || !numbers.has(`${file}:${line}`);
  });
}

const isUnknownInSource = ({ code, file }: Problem): boolean => code.startsWith('unknown-') && file.includes(`/${sourceLocale}/`);

/** `quizzes/keep-receipts` of `content/quizzes/zh-CN/keep-receipts.yaml`; nothing for a file of another language. */
function nameIn(file: string, locale: string): string | undefined {
  const [, kind = '', language, name = ''] = /^content\/(\w+)\/([\w-]+)\/(.+)\.\w+$/.exec(file) ?? [];
  return language === locale ? `${kind}/${name}` : undefined;
}

/** The source files a translation is compared with: a lesson's with its quiz, too. */
function brokenSources(file: string): readonly string[] {
  const [, kind = '', , name = ''] = /^content\/(\w+)\/([\w-]+)\/(.+)\.\w+$/.exec(file) ?? [];
  return kind === 'lessons' ? [`lessons/${name}`, `quizzes/${name}`] : [`${kind}/${name}`];
}
