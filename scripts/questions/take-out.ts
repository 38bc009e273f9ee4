import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { exportBank, formats, isFormat } from '../../src/library/exchange/bank.ts';
import { readContent } from '../../src/library/read-content.ts';
import { contentRoot, drawingsRoot } from '../../src/library/settings.ts';
import { formatProblem } from '../../src/schema/problem.ts';
import { localeNamed, readFlags } from '../flags.ts';

/** Writes the questions of one language into a file. @throws in plain Chinese when it cannot. */
export async function exportQuestions(args: readonly string[]): Promise<void> {
  const { texts, switches } = readFlags(args, ['to', 'locale', 'lesson', 'out'], ['replace']);
  const to = texts['to'] ?? '';
  if (!isFormat(to)) throw new Error(`--to 后面写格式：${Object.keys(formats).join('、')}`);
  const locale = localeNamed(texts['locale']) ?? sourceLocale;
  const { content, problems } = readContent(contentRoot, drawingsRoot);
  const lesson = texts['lesson'];
  const unread = problems.filter(
    ({ file }) => file.startsWith(`content/quizzes/${locale}/`) && (!lesson || file.endsWith(`/${lesson}.yaml`)),
  );
  if (unread.length > 0) throw new Error(`${unread.map((problem) => formatProblem(problem)).join('\n\n')}\n\n先把这些题改好，再拿出去。`);
  const quizzes = [...content.quizzes[locale]].filter(([slug]) => lesson === undefined || slug === lesson);
  if (quizzes.length === 0) throw new Error(lesson ? `没有叫“${lesson}”的题。` : '还没有题。');
  const bank = quizzes.flatMap(([slug, { fields }]) => fields.questions.map((question) => ({ lesson: slug, locale, question })));
  const out = texts['out'] ?? join('kit', `questions-${lesson ? `${lesson}-` : ''}${locale}.${formats[to].ending}`);
  if (existsSync(out) && !switches.has('replace'))
    throw new Error(`已经有 ${out} 了，没有动它。要盖掉它，加上 --replace；或者用 --out 写别的名字。`);
  const { bytes, left } = await exportBank(to, bank);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`${out}：${bank.length - left.length} 道题，${quizzes.length} 课。`);
  if (left.length === 0) return;
  console.log(`没有拿出去的 ${left.length} 道：\n${left.map(({ id, why }) => `  ${id}：${why}`).join('\n')}`);
  process.exitCode = 1;
}
