import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localDay } from '../../src/domain/text/iso-date.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { checkContent } from '../../src/library/check-content.ts';
import { formatOf, formats } from '../../src/library/exchange/bank.ts';
import { type Batch, planImport } from '../../src/library/exchange/plan-import.ts';
import { type Merge, mergeQuiz } from '../../src/library/exchange/quiz-file.ts';
import { contentRoot, drawingsRoot } from '../../src/library/settings.ts';
import { formatProblems } from '../../src/schema/problem.ts';
import { localeNamed, readFlags } from '../flags.ts';

/** Reads a file of questions into the quiz files, says what it did, and checks the content. @throws in plain Chinese when it cannot. */
export async function importQuestions(args: readonly string[]): Promise<void> {
  const { words, texts, switches } = readFlags(args, ['lesson', 'locale'], ['replace']);
  const [file = ''] = words;
  const name = formatOf(file);
  if (!name) throw new Error('写上文件名，能读 .xlsx、.csv、.gift、.txt 和 .xml。');
  if (!existsSync(file)) throw new Error(`找不到文件：${file}`);
  const read = await formats[name].read(readFileSync(file)).catch((error: unknown) => {
    throw new Error(`读不懂 ${file}：${error instanceof Error ? error.message : error}`);
  });
  const { batches, left } = planImport(read, { lesson: texts['lesson'], locale: localeNamed(texts['locale']) });
  const unknown = batches.filter(({ lesson }) => !existsSync(join(contentRoot, `lessons/${sourceLocale}/${lesson}.mdx`)));
  if (unknown.length > 0) {
    const names = [...new Set(unknown.map(({ lesson }) => lesson))];
    throw new Error(`没有叫“${names.join('、')}”的课，什么都没有写。先 npm run new -- lesson ${names[0]}`);
  }
  const merges = batches.map((batch) => ({ batch, ...pathsOf(batch), merge: mergeFile(batch, switches.has('replace')) }));
  for (const { path, shown, merge } of merges) {
    const written = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (merge.text !== written) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, merge.text);
    }
    console.log(report(shown, merge, switches.has('replace')));
  }
  if (left.length > 0) console.log(`没有放进来的 ${left.length} 处：\n${left.map(({ id, why }) => `  ${id}：${why}`).join('\n')}`);
  const { problems } = checkContent(contentRoot, drawingsRoot, localDay(new Date()));
  console.log(`\n检查：\n\n${formatProblems(problems)}`);
  const isHeld = merges.some(({ merge }) => merge.changed.length > 0) && !switches.has('replace');
  if (left.length > 0 || isHeld || problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function pathsOf({ locale, lesson }: Batch): { path: string; shown: string } {
  const inner = `quizzes/${locale}/${lesson}.yaml`;
  return { path: join(contentRoot, inner), shown: `content/${inner}` };
}

function mergeFile(batch: Batch, replace: boolean): Merge {
  const { path } = pathsOf(batch);
  return mergeQuiz(existsSync(path) ? readFileSync(path, 'utf8') : undefined, batch.questions, replace);
}

function report(shown: string, { added, changed, same, untouched }: Merge, replace: boolean): string {
  const rows = [
    ['新加', added],
    [replace ? '盖掉' : '和原来的不一样，没有动（要盖掉，加上 --replace）', changed],
    ['一样', same],
    ['文件里没有，原样留着', untouched],
  ] as const;
  return [shown, ...rows.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `  ${what}：${ids.join('、')}`)].join('\n');
}
