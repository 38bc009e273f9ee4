import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/library/check-content.ts';
import { moments } from '../../src/schema/lesson.ts';
import { formatProblems, type Problem, type ProblemCode } from '../../src/schema/problem.ts';
import { type Files, sampleSite, writeFiles } from '../support/sample-site.ts';

const today = '2026-11-24';
const temporary = mkdtempSync(join(tmpdir(), 'xintian-content-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let folders = 0;
function check(files: Record<string, string | Uint8Array>): readonly Problem[] {
  const root = join(temporary, String(folders++));
  writeFiles(root, files);
  return checkContent(root, 'src/drawings', today).problems;
}

/** The problems that stop the build: a translation that is now behind is only advice. */
const errors = (problems: readonly Problem[]) => problems.filter((problem) => problem.severity === 'error');

const lesson = 'lessons/zh-CN/lesson-1.mdx';
const quiz = 'quizzes/zh-CN/lesson-1.yaml';
const claims = 'claims/sample.yaml';
const story = 'stories/zh-CN/night-call.yaml';
const play = 'plays/zh-CN/first-call.yaml';

/** Changes one place of one file of a good site. */
function edited(path: string, from: string | RegExp, to: string, files: Files = sampleSite(1)): Files {
  const before = files[path] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${path}: ${from}`);
  return { ...files, [path]: after };
}

/** The body of the sample lesson with one more paragraph at its end. */
const withParagraph = (text: string) => edited(lesson, '<Call channel="110" />', `${text}\n\n<Call channel="110" />`);

interface Case {
  readonly name: string;
  readonly files: Record<string, string | Uint8Array>;
  readonly code: ProblemCode;
  readonly file: string;
  /** Part of the offending text as it stands in the file. */
  readonly text: string;
  readonly what: string;
  readonly expected: string;
  readonly example: string;
}

const cases: readonly Case[] = [
  {
    name: 'words for the wall that are a whole speech',
    files: withParagraph(`<Slide>\n\n${'有借有还，再借不难。'.repeat(24)}\n\n</Slide>`),
    code: 'slide-too-long',
    file: lesson,
    text: '4',
    what: '“4”的<Slide>太长，讲课的幻灯片放不下，坐在后面的人看不清。',
    expected: '写短些；<Slide> 里只写一句话，<Steps> 一步一句',
    example: '<Slide>\n\n继承多少，还多少\n\n</Slide>',
  },
  {
    name: 'no rule',
    files: edited(lesson, /rule: .*\n/, ''),
    code: 'field-missing',
    file: lesson,
    text: '',
    what: '少了“rule”，或者后面是空的。',
    expected: '一条规矩，中文最多20个字（英文最多60个字母）',
    example: 'rule: 有借有还，下回不难',
  },
  {
    name: 'a rule that nobody can keep in mind',
    files: edited(lesson, '下回不难', '下回不难下回不难下回不难下回不难下回不难'),
    code: 'field-too-long',
    file: lesson,
    text: 'rule: 有借有还',
    what: '“rule”有 25 个字，最多 20 个。',
    expected: '一条规矩，短到能背下来',
    example: 'rule: 有借有还，下回不难',
  },
  {
    name: 'an empty title',
    files: edited(lesson, 'title: 第1课', 'title: ""'),
    code: 'field-empty',
    file: lesson,
    text: 'title: ""',
    what: '“title”是空的。',
    expected: '课的名字，用农户自己的话，最多60个字',
    example: 'title: 信用就是别人敢不敢借给你',
  },
  {
    name: 'a text that is still to be written',
    files: edited(lesson, /rule: .*/, 'rule: 【待写】一条规矩'),
    code: 'unwritten',
    file: lesson,
    text: 'rule: 【待写】一条规矩',
    what: '这里的话还没有写。',
    expected: '连“【待写】”一起换掉',
    example: 'rule: 写好的话',
  },
  {
    name: 'a field that does not exist',
    files: edited(lesson, 'audience:', 'author: 小王\naudience:'),
    code: 'field-unknown',
    file: lesson,
    text: 'author: 小王',
    what: '这里没有“author”这个字段。',
    expected: '删掉这一行，或者改成对的字段名',
    example: '见 content/README.md',
  },
  {
    name: 'a word where a number belongs',
    files: edited(lesson, 'order: 1', 'order: 一'),
    code: 'field-type',
    file: lesson,
    text: 'order: 一',
    what: '“order”写成了 “一”，种类不对。',
    expected: '在单元里排第几课，写数字，从1起',
    example: 'order: 1',
  },
  {
    name: 'a moment that does not exist',
    files: edited(lesson, 'moments: [borrow]', 'moments: [borow]'),
    code: 'field-value',
    file: lesson,
    text: 'moments: [borow]',
    what: '写的是 “borow”，不在能用的里面。',
    expected: '只能是：borrow、sign、due',
    example: 'moments: [borrow, sign]',
  },
  {
    name: 'a module that does not exist',
    files: edited('lessons/en/lesson-1.mdx', 'module: module-1', 'module: modul-1', edited(lesson, 'module: module-1', 'module: modul-1')),
    code: 'unknown-module',
    file: lesson,
    text: 'module: modul-1',
    what: '没有叫“modul-1”的单元。是不是“module-1”？',
    expected: 'content/modules.yaml 里有的编号',
    example: 'module-1',
  },
  {
    name: 'a day that does not exist',
    files: edited(lesson, 'reviewed: 2026-11-24', 'reviewed: 2026-02-30'),
    code: 'bad-date',
    file: lesson,
    text: 'reviewed: 2026-02-30',
    what: '“reviewed”写的是 “2026-02-30”，不是一个真有的日子。',
    expected: '整课复核的日期，写成 年-月-日',
    example: 'reviewed: 2026-11-24',
  },
  {
    name: 'a tab in YAML',
    files: edited(quiz, '    type: single', '\ttype: single'),
    code: 'yaml-tab',
    file: quiz,
    text: 'type: single',
    what: '行首用了制表符（Tab）。',
    expected: '行首只用空格，每层两个',
    example: '    type: single',
  },
  {
    name: 'a field written twice',
    files: edited(quiz, '    type: single', '    type: single\n    type: single'),
    code: 'yaml-duplicate-key',
    file: quiz,
    text: 'type: single',
    what: '同一个字段在一处写了两遍。',
    expected: '每个字段只写一遍，删掉多余的一行',
    example: 'title: 信用就是别人敢不敢借给你',
  },
  {
    name: 'a colon that breaks YAML',
    files: edited(quiz, '    type: single', '    type: single: 单选'),
    code: 'yaml-syntax',
    file: quiz,
    text: 'type: single: 单选',
    what: '话里有英文冒号，电脑会看错。',
    expected: '整句话用英文引号括起来',
    example: '    type: "single: 单选"',
  },
  {
    name: 'a lesson saved in GBK',
    files: { ...sampleSite(1), [lesson]: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd0, 0xc5, 0xd3, 0xc3, 0x0a]) },
    code: 'encoding',
    file: lesson,
    text: '',
    what: '这个文件不是 UTF-8 编码，里面有读不出的字。',
    expected: '用 UTF-8 编码保存（记事本：另存为，编码选 UTF-8）',
    example: '文件 → 另存为 → 编码：UTF-8 → 保存',
  },
  {
    name: 'no frontmatter',
    files: edited(lesson, /^---[\s\S]*?---\n/, ''),
    code: 'no-frontmatter',
    file: lesson,
    text: '',
    what: '文件开头没有两行 --- 夹着的文件头。',
    expected: '第一行是 ---，接着是字段，再一行 ---',
    example: '---\ntitle: 信用就是别人敢不敢借给你\n---',
  },
  {
    name: 'an import',
    files: withParagraph("import Chart from './chart.js'"),
    code: 'mdx-import',
    file: lesson,
    text: "import Chart from './chart.js'",
    what: '正文里不能写 import 或 export。',
    expected: '删掉这一行；组件不用引入，直接写',
    example: '## 小标题',
  },
  {
    name: 'an export',
    files: withParagraph('export const rate = 1'),
    code: 'mdx-import',
    file: lesson,
    text: 'export const rate = 1',
    what: '正文里不能写 import 或 export。',
    expected: '删掉这一行；组件不用引入，直接写',
    example: '## 小标题',
  },
  {
    name: 'a sum in braces',
    files: withParagraph('一年要付 {5 * 365} 元。'),
    code: 'mdx-expression',
    file: lesson,
    text: '一年要付 {5 * 365} 元。',
    what: '花括号 { } 会被当成程序。',
    expected: '删掉花括号，直接写字',
    example: '一年要付 5 * 365 元。',
  },
  {
    name: 'a brace that is never closed',
    files: withParagraph('一年要付 {1825 元。'),
    code: 'mdx-expression',
    file: lesson,
    text: '一年要付 {1825 元。',
    what: '花括号 { } 会被当成程序。',
    expected: '删掉花括号，直接写字',
    example: '一年要付 1825 元。',
  },
  {
    name: 'an HTML tag',
    files: withParagraph('<div>红字</div>'),
    code: 'mdx-html',
    file: lesson,
    text: '<div>红字</div>',
    what: '正文里不能写 HTML 标签 <div>。',
    expected: '只用小标题、段落、列表、加粗和这些组件：Claim、Term',
    example: '## 小标题',
  },
  {
    name: 'a script',
    files: withParagraph('<script>alert(1)</script>'),
    code: 'mdx-html',
    file: lesson,
    text: '<script>alert(1)</script>',
    what: '正文里不能写 HTML 标签 <script>。',
    expected: '只用小标题、段落、列表、加粗和这些组件',
    example: '## 小标题',
  },
  {
    name: 'an HTML comment',
    files: withParagraph('<!-- 以后再写 -->'),
    code: 'mdx-html',
    file: lesson,
    text: '<!-- 以后再写 -->',
    what: '正文里不能写 HTML 注释。',
    expected: '删掉这一行',
    example: '给讲课人的话，写在 <Notes> 里',
  },
  {
    name: 'a component that does not exist',
    files: withParagraph('<Claims id="sample-claim">要还。</Claims>'),
    code: 'mdx-component',
    file: lesson,
    text: '<Claims id="sample-claim">要还。</Claims>',
    what: '不认识组件 <Claims>。',
    expected: '只能用这些组件，大小写要对：Claim、Term',
    example: '## 小标题',
  },
  {
    name: 'a component that is never closed',
    files: withParagraph('<Do>\n\n今天就打电话。'),
    code: 'mdx-syntax',
    file: lesson,
    text: '<Do>',
    what: '<Do> 没有写完整，少了开头或结尾。',
    expected: '每个 <名字> 都有 </名字>',
    example: '<Do>\n\n今天就打银行的电话。\n\n</Do>',
  },
  {
    name: 'an attribute in braces',
    files: withParagraph('<Claim id={sample}>要还。</Claim>'),
    code: 'mdx-attribute',
    file: lesson,
    text: '<Claim id={sample}>要还。</Claim>',
    what: '<Claim> 的属性只能是双引号里的字。',
    expected: '属性写成 名字="字"，不用花括号',
    example: '<Claim id="zx-bad-record-5y">从还清那天起，再留五年。</Claim>',
  },
  {
    name: 'an attribute that does not exist',
    files: withParagraph('<Claim id="sample-claim" color="red">要还。</Claim>'),
    code: 'mdx-attribute',
    file: lesson,
    text: 'color="red"',
    what: '<Claim> 没有“color”这个属性。',
    expected: '能写的属性：id',
    example: '<Claim id="zx-bad-record-5y">',
  },
  {
    name: 'an attribute that is missing',
    files: withParagraph('<Term>本金</Term>'),
    code: 'mdx-attribute',
    file: lesson,
    text: '<Term>本金</Term>',
    what: '<Term> 少了“id”，或者是空的。',
    expected: '写上 id="…"',
    example: '<Term id="zhengxin">征信</Term>',
  },
  {
    name: 'a mistyped claim',
    files: edited(lesson, 'id="sample-claim"', 'id="smaple-claim"'),
    code: 'unknown-claim',
    file: lesson,
    text: 'smaple-claim',
    what: '没有叫“smaple-claim”的依据。是不是“sample-claim”？',
    expected: 'content/claims/ 里有的编号',
    example: 'sample-claim',
  },
  {
    name: 'a mistyped claim in a quiz',
    files: edited('quizzes/en/lesson-1.yaml', '[sample-claim]', '[sample-clam]', edited(quiz, '[sample-claim]', '[sample-clam]')),
    code: 'unknown-claim',
    file: quiz,
    text: 'claims: [sample-clam]',
    what: '没有叫“sample-clam”的依据。是不是“sample-claim”？',
    expected: 'content/claims/ 里有的编号',
    example: 'sample-claim',
  },
  {
    name: 'a word that the glossary lacks',
    files: edited(lesson, 'id="benjin"', 'id="bengjin"'),
    code: 'unknown-term',
    file: lesson,
    text: 'bengjin',
    what: '没有叫“bengjin”的词条。是不是“benjin”？',
    expected: 'content/glossary/ 里有的编号',
    example: 'benjin',
  },
  {
    name: 'a number that nobody answers',
    files: edited(lesson, 'channel="110"', 'channel="119"'),
    code: 'unknown-channel',
    file: lesson,
    text: '<Call channel="119" />',
    what: '没有叫“119”的电话。是不是“110”？',
    expected: 'content/channels.yaml 里有的编号',
    example: '110',
  },
  {
    name: 'a drawing that does not exist',
    files: edited(lesson, 'name="mark"', 'name="marc"'),
    code: 'unknown-figure',
    file: lesson,
    text: 'marc',
    what: '没有叫“marc”的图。是不是“mark”？',
    expected: 'src/drawings/ 里有的编号',
    example: 'mark',
  },
  {
    name: 'two drawings in one lesson',
    files: withParagraph('<Figure name="mark" alt="又一幅" />'),
    code: 'mdx-figure',
    file: lesson,
    text: '又一幅',
    what: '一课正好一幅图，这里有 2 幅。',
    expected: '留一个 <Figure … />，别的删掉',
    example: '<Figure name="wall-calendar"',
  },
  {
    name: 'an option without its reason',
    files: edited(quiz, /(text: 不用还 1\n) {8}why: .*\n/, '$1'),
    code: 'field-missing',
    file: quiz,
    text: '- text: 不用还 1',
    what: '少了“why”，或者后面是空的。',
    expected: '选了这一项会看到的道理，每个选项都要有',
    example: 'why: 没借过就没有记录。',
  },
  {
    name: 'no right answer',
    files: edited(quiz, '        right: true\n', ''),
    code: 'no-right-answer',
    file: quiz,
    text: 'options:',
    what: '这道题没有一个正确答案。',
    expected: '单选2到4个，只有一个 right: true',
    example: 'right: true',
  },
  {
    name: 'two right answers to a single choice',
    files: edited(quiz, 'text: 不用还 1\n', 'text: 不用还 1\n        right: true\n'),
    code: 'too-many-right',
    file: quiz,
    text: 'options:',
    what: '单选题写了不止一个正确答案。',
    expected: '单选2到4个，只有一个 right: true',
    example: 'right: true',
  },
  {
    name: 'a multiple choice in which everything is right',
    files: edited(quiz, 'text: 不用还 2\n', 'text: 不用还 2\n        right: true\n'),
    code: 'all-right',
    file: quiz,
    text: 'options:',
    what: '多选题的每一项都写成了正确答案。',
    expected: '至少一个对、至少一个不对',
    example: 'right: true',
  },
  {
    name: 'a message without a trap',
    files: edited(quiz, 'trap: true', 'trap: false'),
    code: 'no-right-answer',
    file: quiz,
    text: 'lines:',
    what: '这道题没有一个正确答案。',
    expected: '至少一句写 trap: true',
    example: 'trap: true',
  },
  {
    name: 'the same option twice',
    files: edited(quiz, 'text: 不用还 3', 'text: 不用还 1'),
    code: 'same-text',
    file: quiz,
    text: 'text: 不用还 1',
    what: '“不用还 1”写了两遍，读的人分不出。',
    expected: '每一项的话都不一样',
    example: '- text: 已经是黑户',
  },
  {
    name: 'two questions of one name',
    files: edited('quizzes/en/lesson-1.yaml', 'id: q-multiple', 'id: q-single', edited(quiz, 'id: q-multiple', 'id: q-single')),
    code: 'duplicate-id',
    file: quiz,
    text: 'id: q-single',
    what: '编号“q-single”已经用过了，在 content/quizzes/zh-CN/lesson-1.yaml:2。',
    expected: '换一个没用过的编号',
    example: 'id: q-single-2',
  },
  {
    name: 'two claims of one name in two files',
    files: { ...sampleSite(1), 'claims/more.yaml': (sampleSite(1)[claims] ?? '').split('- id: other-claim')[0] ?? '' },
    code: 'duplicate-id',
    file: claims,
    text: 'id: sample-claim',
    what: '编号“sample-claim”已经用过了，在 content/claims/more.yaml:1。',
    expected: '换一个没用过的编号',
    example: 'id: sample-claim-2',
  },
  {
    name: 'a question type that does not exist',
    files: edited(quiz, 'type: judge', 'type: truefalse'),
    code: 'field-value',
    file: quiz,
    text: 'type: truefalse',
    what: '“type”写的是 “truefalse”，不在能用的里面。',
    expected: '题型：single、multiple、judge、order、match、amount、spot 之一',
    example: 'type: single',
  },
  {
    name: 'a claim without a source',
    files: edited(claims, '  source: sample-law\n', ''),
    code: 'field-missing',
    file: claims,
    text: 'id: sample-claim',
    what: '少了“source”，或者后面是空的。',
    expected: 'content/sources.yaml 里有的出处编号，每条依据都要有',
    example: 'source: credit-reporting-regulation',
  },
  {
    name: 'a source that does not exist',
    files: edited(claims, 'source: sample-law', 'source: simple-law'),
    code: 'unknown-source',
    file: claims,
    text: 'source: simple-law',
    what: '没有叫“simple-law”的出处。是不是“sample-law”？',
    expected: 'content/sources.yaml 里有的编号',
    example: 'sample-law',
  },
  {
    name: 'a claim that was never verified',
    files: edited(claims, 'level: text-seen', 'level: unverified'),
    code: 'claim-unverified',
    file: claims,
    text: 'level: unverified',
    what: '依据“sample-claim”还没有核实，不能发布。',
    expected: '先核实，再写 text-seen 或 secondary；核实不了就删掉',
    example: 'level: text-seen',
  },
  {
    name: 'a claim that has expired',
    files: edited(claims, 'level: text-seen', 'expires: 2026-11-23\n  level: text-seen'),
    code: 'claim-expired',
    file: claims,
    text: 'expires: 2026-11-23',
    what: '依据“sample-claim”到 2026-11-23 为止，今天 2026-11-24 已经过期。',
    expected: '查清现在的规定，改文字和日期；没有了就从课里拿掉',
    example: 'expires: 2027-12-31',
  },
  {
    name: 'a lesson without its pair',
    files: without('lessons/en/lesson-1.mdx', 'quizzes/en/lesson-1.yaml'),
    code: 'pair-missing',
    file: lesson,
    text: 'status: reviewed',
    what: '已复核的课，两种语言都要有，少了 content/lessons/en/lesson-1.mdx。',
    expected: '写好译文；还没译好，先写草稿',
    example: 'status: draft',
  },
  {
    name: 'a pair that belongs elsewhere',
    files: edited('lessons/en/lesson-1.mdx', 'order: 1', 'order: 2'),
    code: 'pair-differs',
    file: 'lessons/en/lesson-1.mdx',
    text: 'order: 2',
    what: '“order”和中文的不一样。',
    expected: '两种语言只有文字不同，别的都一样',
    example: 'order: 1',
  },
  {
    name: 'a translated quiz with another right answer',
    files: edited('quizzes/en/lesson-1.yaml', 'answer: false', 'answer: true'),
    code: 'pair-differs',
    file: 'quizzes/en/lesson-1.yaml',
    text: 'answer: true',
    what: '第 3 题的答案和中文的不一样。',
    expected: '两种语言只有文字不同，别的都一样',
    example: 'answer: false',
  },
  {
    name: 'a lesson without questions',
    files: without(quiz),
    code: 'quiz-missing',
    file: lesson,
    text: 'title: 第1课',
    what: '这一课还没有题。',
    expected: '写好 content/quizzes/zh-CN/lesson-1.yaml',
    example: 'npm run new -- quiz lesson-1',
  },
  {
    name: 'a translation that does not say what it follows',
    files: edited('lessons/en/lesson-1.mdx', /source: .*\n/, ''),
    code: 'field-missing',
    file: 'lessons/en/lesson-1.mdx',
    text: '',
    what: '译文少了“source”，不知道是照哪一版中文译的。',
    expected: '译好以后运行 npm run translated，它会填上',
    example: 'source: "',
  },
  {
    name: 'a file in the wrong place',
    files: { ...sampleSite(1), 'lessons/zh/extra.mdx': '---\ntitle: 放错了\n---\n' },
    code: 'unknown-file',
    file: 'lessons/zh/extra.mdx',
    text: 'lessons/zh/extra.mdx',
    what: '这个文件放错了地方，或者名字、后缀不对，网站读不到它。',
    expected: '课放在 lessons/语言/，题放在 quizzes/语言/',
    example: 'content/lessons/zh-CN/extra.mdx',
  },
  {
    name: 'a moment without its page',
    files: without('moments/zh-CN/due.yaml'),
    code: 'pair-missing',
    file: 'moments/zh-CN/due.yaml',
    text: 'due',
    what: '少了配对的文件 content/moments/zh-CN/due.yaml。',
    expected: '每种语言都有同名的文件',
    example: 'content/moments/zh-CN/due.yaml',
  },
  {
    name: 'a glossary that lacks a word',
    files: edited('glossary/en.yaml', 'id: benjin', 'id: lixi'),
    code: 'pair-differs',
    file: 'glossary/en.yaml',
    text: 'terms:',
    what: '词条和中文的不一样，少了 benjin。',
    expected: '两种语言只有文字不同，别的都一样',
    example: '- id: benjin',
  },
  {
    name: 'a rule without a claim in a lesson',
    files: withParagraph('先记账。坏记录最多留五年。'),
    code: 'uncited',
    file: lesson,
    text: '坏记录最多留五年',
    what: '“坏记录最多留五年”像在说规定、期限或电话，可是后面没有依据。',
    expected: '写上依据的编号，没有就先加',
    example: '<Claim id="依据的编号">坏记录最多留五年。</Claim>',
  },
  {
    name: 'a number to dial in a question without a claim',
    files: edited(
      quiz,
      /type: judge\n {4}ask: .*\n {4}answer: false\n {4}when_true: .*/,
      'type: judge\n    ask: 对吗\n    answer: false\n    when_true: 打110问问。',
    ),
    code: 'uncited',
    file: quiz,
    text: 'when_true: 打110问问。',
    what: '“打110问问”像在说规定',
    expected: '写上依据的编号，没有就先加',
    example: 'claims: [依据的编号]',
  },
  {
    name: 'an exception for a sentence that nobody says',
    files: edited('uncited.yaml', '[]', '- sentence: 一天最多三次\n  reason: 故事里的话'),
    code: 'exception-unused',
    file: 'uncited.yaml',
    text: 'sentence: 一天最多三次',
    what: '没有哪句话用得上这条例外：“一天最多三次”。',
    expected: '话改了就改这里，话没了就删掉这一条',
    example: '- sentence:',
  },
  {
    name: 'a choice of a story that leads nowhere',
    files: edited(story, 'to: told', 'to: tolt'),
    code: 'story-target',
    file: story,
    text: 'to: tolt',
    what: '没有叫“tolt”的一幕。',
    expected: '这份故事里有的：ring、paid、asked、told',
    example: 'to: told',
  },
  {
    name: 'a scene that nobody can reach',
    files: edited(story, 'to: paid', 'to: asked'),
    code: 'story-unreachable',
    file: story,
    text: '- id: paid',
    what: '从开头怎么选，都走不到“paid”。',
    expected: '让一个选择通到这里，或者删掉这一幕',
    example: 'to: paid',
  },
  {
    name: 'a story that goes round and round',
    files: edited(
      story,
      /scenes:[\s\S]*$/,
      `scenes:\n${[
        ['ring', 'round'],
        ['round', 'again'],
        ['again', 'round'],
      ]
        .map(
          ([id, to]) =>
            `  - id: ${id}\n    text: 响了。\n    choices:\n      - { text: 接, to: ${to} }\n      - { text: 不接, to: ${to} }\n`,
        )
        .join('')}`,
    ),
    code: 'story-endless',
    file: story,
    text: '',
    what: '都走不到结局。',
    expected: '让一个选择通到有 end 的一幕',
    example: 'mood: mixed',
  },
  {
    name: 'a scene with choices and an ending at once',
    files: edited(
      story,
      '    text: 钱转走了，没人接电话。\n',
      '    text: 钱转走了。\n    choices:\n      - { text: 报警, to: told }\n      - { text: 再问, to: asked }\n',
    ),
    code: 'story-scene',
    file: story,
    text: '- id: paid',
    what: '这一幕既要有选择又要有结局，或者两样都没有。',
    expected: '一幕要么有 choices（2到3个），要么有 end',
    example: 'choices:',
  },
  {
    name: 'a story about a lesson that does not exist',
    files: edited(story, 'lessons: [lesson-1]', 'lessons: [lesson-9]'),
    code: 'unknown-lesson',
    file: story,
    text: 'lessons: [lesson-9]',
    what: '没有叫“lesson-9”的课。',
    expected: 'content/lessons/ 里有的编号',
    example: 'lesson-1',
  },
  {
    name: 'a story in one language only',
    files: without('stories/en/night-call.yaml'),
    code: 'pair-missing',
    file: story,
    text: 'title: 夜里来电',
    what: '少了配对的文件 content/stories/en/night-call.yaml。',
    expected: '每种语言都有同名的文件',
    example: 'content/stories/en/night-call.yaml',
  },
  {
    name: 'a step of a role play in which nobody acts',
    files: edited(play, '  - b:\n      do: 先听着 2\n', '  - pause: 停一停\n'),
    code: 'play-step',
    file: play,
    text: 'pause: 停一停',
    what: '这一步 a 和 b 都没有写，没有人演。',
    expected: '停下来想的一句话',
    example: 'pause: 他愿意说真话了吗？',
  },
  {
    name: 'a role play in which one has nothing to do',
    files: edited(play, /steps:[\s\S]*checklist:/, `steps:\n${'  - b:\n      do: 先听着\n'.repeat(3)}checklist:`),
    code: 'play-idle',
    file: play,
    text: 'name: 小周',
    what: '“小周”从头到尾没有一句提示。',
    expected: '至少一步里写 a',
    example: 'do: 有点慌',
  },
  {
    name: 'two people of one name in a role play',
    files: edited(play, 'name: 何满仓', 'name: 小周'),
    code: 'same-text',
    file: play,
    text: 'name: 小周',
    what: '两个人都叫“小周”，按钮上分不出。',
    expected: '两个人的名字不一样',
    example: 'name: 何满仓',
  },
  {
    name: 'a role without its secret',
    files: edited(play, '    knows: 小周 secret\n', ''),
    code: 'field-missing',
    file: play,
    text: 'a:',
    what: '少了“knows”，或者后面是空的。',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'name: 小周',
  },
  {
    name: 'a kind of checklist item that does not exist',
    files: edited(play, 'kind: must-not\n    text: 夜里打 1', 'kind: never\n    text: 夜里打 1'),
    code: 'field-value',
    file: play,
    text: 'kind: never',
    what: '“kind”写的是 “never”，不在能用的里面。',
    expected: 'must-not（不该有的）或 should（该做到的）',
    example: 'kind: must-not',
  },
  {
    name: 'a checklist without anything that may not happen',
    files: edited(play, /kind: must-not/g, 'kind: should'),
    code: 'play-checklist',
    file: play,
    text: 'checklist:',
    what: '清单里没有一样“不该有的”。',
    expected: '至少一样写 kind: must-not',
    example: '- kind: must-not',
  },
  {
    name: 'the same thing twice in a checklist',
    files: edited(play, 'text: 夜里打 2', 'text: 夜里打 1'),
    code: 'same-text',
    file: play,
    text: 'text: 夜里打 1',
    what: '“夜里打 1”写了两遍，打勾的人分不出。',
    expected: '每一样的话都不一样',
    example: 'text: 夜里打电话',
  },
  {
    name: 'a checklist item that rests on a claim that does not exist',
    files: edited(play, 'text: 夜里打 1\n    claim: sample-claim', 'text: 夜里打 1\n    claim: smaple-claim'),
    code: 'unknown-claim',
    file: play,
    text: 'claim: smaple-claim',
    what: '没有叫“smaple-claim”的依据。是不是“sample-claim”？',
    expected: 'content/claims/ 里有的编号',
    example: 'sample-claim',
  },
  {
    name: 'a point of a debrief without a claim',
    files: edited(play, 'claims: [sample-claim]', 'claims: []'),
    code: 'field-too-short',
    file: play,
    text: 'claims: []',
    what: '“claims”太少了，至少要 1。',
    expected: '方括号里写依据的编号，一到两个',
    example: 'claims: [nego-before-due]',
  },
  {
    name: 'a prompt that sounds like a rule',
    files: edited(play, 'do: 先听着 2', 'do: 告诉他，法律规定一天最多打3次'),
    code: 'uncited',
    file: play,
    text: 'do: 告诉他，法律规定一天最多打3次',
    what: '“告诉他，法律规定一天最多打3次”像在说规定',
    expected: '换个说法，不像规定',
    example: '- sentence: 告诉他，法律规定一天最多打3次',
  },
  {
    name: 'a role play in one language only',
    files: without('plays/en/first-call.yaml'),
    code: 'pair-missing',
    file: play,
    text: 'title: 头一通电话',
    what: '少了配对的文件 content/plays/en/first-call.yaml。',
    expected: '每种语言都有同名的文件',
    example: 'content/plays/en/first-call.yaml',
  },
  {
    name: 'a translated role play without a hint that the Chinese has',
    files: edited('plays/en/first-call.yaml', '      hint: Say who you are hint\n', ''),
    code: 'pair-differs',
    file: 'plays/en/first-call.yaml',
    text: '',
    what: '这一场和中文的对不上',
    expected: '两种语言只有文字不同，别的都一样',
    example: 'minutes: 10',
  },
];

function without(...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(sampleSite(1)).filter(([path]) => !paths.includes(path)));
}

/** The line of the last occurrence of a text in a file, from 1: of two equal ones the second is the one too many. */
function lineOf(file: string | Uint8Array | undefined, text: string): number {
  return typeof file === 'string' ? file.slice(0, file.lastIndexOf(text)).split('\n').length : 0;
}

/** What a first mistake may bring along: the lesson without its quiz, a file nobody asks for, a translation that no longer fits, a scene cut off. */
const follows: ReadonlySet<ProblemCode> = new Set(['quiz-missing', 'unknown-file', 'pair-differs', 'story-unreachable']);

describe('bad content never publishes, and says how to mend it', () => {
  test.each(cases)('$name', ({ files, code, file, text, what, expected, example }) => {
    const found = errors(check(files));
    const problem = found.find((one) => one.code === code && one.file === `content/${file}`);
    expect(problem, formatProblems(found)).toBeDefined();
    expect(
      found.filter((one) => one.code !== code && !follows.has(one.code)),
      formatProblems(found),
    ).toEqual([]);
    expect(problem?.text).toContain(text);
    expect(problem?.what).toContain(what);
    expect(problem?.expected).toContain(expected);
    expect(problem?.example).toContain(example);
    if (text.length > 8 && typeof files[file] === 'string' && code !== 'unknown-file' && code !== 'duplicate-id') {
      expect(problem?.line).toBe(lineOf(files[file], text));
    }
    for (const words of found.flatMap((one) => [one.what, one.expected])) expect(words).toMatch(/\p{Script=Han}/u);
  });
});

describe('good content', () => {
  test('a good site has no problems at all', () => {
    expect(formatProblems(check(sampleSite(3)))).toBe('没有错误。');
  });

  test('a claim that nobody has checked for a year is advice, not an error', () => {
    const problems = check(edited(claims, 'checked: 2026-11-24', 'checked: 2025-11-24'));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['claim-aging', 'warning']]);
    expect(problems[0]?.what).toBe('依据“sample-claim”上次核对是 2025-11-24，已满一年。');
  });

  test('a draft may wait for its translation, but nobody is sent to what is not there', () => {
    const waiting = edited(lesson, 'status: reviewed', 'status: draft', without('lessons/en/lesson-1.mdx', 'quizzes/en/lesson-1.yaml'));
    const found = errors(check(waiting));
    expect(found.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
      moments.map((moment) => `unknown-lesson content/moments/en/${moment}.yaml`).sort(),
    );
    expect(found[0]?.what).toBe('先读的这一课还没有译文，这一页没有东西可读。');
  });

  test('a translation that is behind is advice, and names the hash to note', () => {
    const problems = check(withParagraph('后来加了一句。'));
    expect(problems.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['translation-stale', 'warning', 'content/lessons/en/lesson-1.mdx'],
    ]);
  });
});

describe('an editor sees everything at once', () => {
  test('all problems come together, file by file, with their place and a closing count', () => {
    const text = formatProblems(errors(check(edited(claims, 'level: text-seen', 'level: unverified', edited(lesson, /rule: .*\n/, '')))));
    expect(text).toContain('content/claims/sample.yaml:5  没有核实的依据（claim-unverified）');
    expect(text).toContain('content/lessons/zh-CN/lesson-1.mdx');
    expect(text).toContain('共 2 处错误，改好以前不会发布。');
  });
});
