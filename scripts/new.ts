import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { localDay } from '../src/domain/text/iso-date.ts';
import { checkContent } from '../src/library/check-content.ts';
import { type Kind, kinds, objectionTo } from '../src/library/scaffold/name.ts';
import { contentRoot, drawingsRoot } from '../src/library/settings.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { readFlags } from './flags.ts';
import { type Ask, collect } from './new/ask.ts';
import { fieldsOf } from './new/fields.ts';
import { filesOf, writeNew } from './new/write.ts';

const today = localDay(new Date());
const flagNames = [
  'title',
  'title-en',
  'module',
  'moments',
  'audience',
  'figure',
  'channel',
  'claims',
  'types',
  'lessons',
  'file',
  'source',
];
const help = [
  '写上要新建什么、叫什么名字：',
  '  npm run new -- lesson keep-receipts   一课和它的题，中英文各一份',
  '  npm run new -- quiz keep-receipts     已有的课，补一份题',
  '  npm run new -- story night-call       一个故事',
  '  npm run new -- claim repay-receipt    一条依据',
].join('\n');

/** Begins a lesson, a quiz, a story or a claim: asks the few questions, writes the files, says what is left to do. */
async function begin(args: readonly string[], ask: Ask | undefined): Promise<void> {
  const { words, texts } = readFlags(args, flagNames);
  const kind = kinds.find((known) => known === words[0]);
  const slug = words[1];
  if (words[0] !== undefined && !kind) throw new Error(`没有“${words[0]}”这一种。${help}`);
  if (!kind || slug === undefined || words.length > 2) throw new Error(help);
  const { content } = checkContent(contentRoot, drawingsRoot, today);
  const objection = objectionTo(kind, slug, content);
  if (objection) throw new Error(objection);
  const { asked, quiet } = fieldsOf(kind, content);
  const fits = new Set([...asked, ...quiet].map(({ flag }) => flag));
  const idle = Object.keys(texts).filter((flag) => !fits.has(flag));
  if (idle.length > 0) throw new Error(`${kind} 用不上 ${idle.map((flag) => `--${flag}`).join('、')}。`);
  const answers = new Map([...(await collect(asked, texts, ask)), ...(await collect(quiet, texts, undefined))]);
  const files = filesOf(kind, slug, answers, content, today, contentRoot);
  if (kind === 'claim') for (const [path, text] of Object.entries(files)) writeFileSync(join(contentRoot, path), text);
  else writeNew(contentRoot, files);
  report(kind, slug, Object.keys(files));
}

function report(kind: Kind, slug: string, paths: readonly string[]): void {
  const mine = new Set(paths.map((path) => `content/${path}`));
  const problems = checkContent(contentRoot, drawingsRoot, today).problems.filter(({ file }) => mine.has(file));
  const waiting = problems.filter(({ code }) => code === 'unwritten');
  console.log(
    `写好了：\n${[...mine].map((file) => `  ${file}  待写${waiting.filter((problem) => problem.file === file).length}处`).join('\n')}`,
  );
  const others = problems.filter(({ code, severity }) => severity === 'error' && code !== 'unwritten' && code !== 'claim-unverified');
  if (others.length > 0) console.log(`\n还有：\n\n${others.map((problem) => formatProblem(problem)).join('\n\n')}`);
  console.log(
    `\n接下来：\n${nextSteps(kind, slug)
      .map((step, index) => `  ${index + 1}. ${step}`)
      .join('\n')}`,
  );
}

function nextSteps(kind: Kind, slug: string): readonly string[] {
  const write = '打开上面的文件，把带【待写】的地方都写好，先写中文。';
  const check = '运行 npm run check，它会一处一处列出还没写的，直到“没有错误”。';
  if (kind === 'claim') return [write, '对照出处核实，把 level 改成 text-seen 或 secondary。', check];
  const note = `运行 npm run translated -- ${slug}，记下英文是照哪一版中文译的。`;
  if (kind === 'story') return [write, check, '运行 npm start，在手机大小的窗口里看一遍。', note];
  const look = `运行 npm run edit -- ${slug}，看手机页、幻灯片、打印的纸。`;
  // The note comes last: the Chinese file changes with its status.
  return [write, check, look, '请另一个人对照出处看过，两种语言的 status 都改成 reviewed。', `最后${note}`];
}

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
try {
  await begin(process.argv.slice(2), terminal && ((question) => terminal.question(question)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
