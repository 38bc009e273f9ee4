import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { unwrittenMark } from '../../src/domain/text/unwritten.ts';
import { adviseContent } from '../../src/library/advise-content.ts';
import { checkContent } from '../../src/library/check-content.ts';
import { formatProblems, type Problem, type ProblemCode, problemCodes } from '../../src/schema/problem.ts';
import { problemHelp } from '../../src/schema/problem-help.ts';
import { type Files, sampleSite } from '../support/sample-site.ts';

const today = '2026-11-24';
const temporary = mkdtempSync(join(tmpdir(), 'xintian-codes-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

type Bytes = Record<string, string | Uint8Array>;

let written: Bytes = {};
/** Only what differs from the last site is written: a hundred whole sites take a slow disk a minute. */
function allProblems(files: Bytes): readonly Problem[] {
  for (const path of Object.keys(written)) if (!(path in files)) rmSync(join(temporary, path));
  for (const [path, text] of Object.entries(files)) {
    if (written[path] === text) continue;
    mkdirSync(dirname(join(temporary, path)), { recursive: true });
    writeFileSync(join(temporary, path), text);
  }
  written = files;
  const { content, problems } = checkContent(temporary, 'src/drawings', today);
  return [...problems, ...adviseContent(content, today)];
}

const lesson = 'lessons/zh-CN/lesson-1.mdx';
const english = 'lessons/en/lesson-1.mdx';
const quiz = 'quizzes/zh-CN/lesson-1.yaml';
const claims = 'claims/sample.yaml';
const channels = 'channels.yaml';
const story = 'stories/zh-CN/night-call.yaml';
const play = 'plays/zh-CN/first-call.yaml';
const sources = 'sources.yaml';

/** Changes one place of one file of a good site. */
function edited(path: string, from: string | RegExp, to: string, files: Files = sampleSite(1)): Files {
  const before = files[path] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`nothing to change in ${path}: ${from}`);
  return { ...files, [path]: after };
}

const said = (text: string, files?: Files): Files => edited(lesson, '<Call channel="110" />', `${text}\n\n<Call channel="110" />`, files);
const without = (...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(sampleSite(1)).filter(([path]) => !paths.includes(path)));
const field = (from: string, to: string): Files => edited(lesson, from, to);
/** The first question of the sample with other options: the first is the right one. */
const options = (...texts: readonly string[]): Files =>
  edited(
    quiz,
    /options:\n[\s\S]*?(?= {2}- id: q-multiple)/,
    `options:\n${texts.map((text, index) => `      - text: ${text}\n${index === 0 ? '        right: true\n' : ''}        why: 想一想。\n`).join('')}`,
  );
const scene = (from: string | RegExp, to: string): Files => edited(story, from, to);
const term = (extra: string): Files =>
  edited(
    'glossary/zh-CN.yaml',
    '    also: [本钱]\n',
    `    also: [本钱]\n  - id: zhanqi\n    word: 展期\n    plain: 晚些日子还。\n${extra}`,
  );
const twoTerms = (text: string, extra = ''): Files => said(text, term(extra));
const draft = (files: Files): Files => edited(lesson, 'status: reviewed', 'status: draft', files);
/** The sample's own paragraphs are long ones. */
const shortened = (): Files => edited(lesson, /^.{120,}$/gm, '先记账。');
/** A sentence of so many characters. */
const long = (length: number): string => `${'先'.repeat(length)}。`;

/** Two scenes that only lead to each other. */
const endless = ['ring', 'round']
  .map((id, index) => {
    const to = ['round', 'ring'][index];
    return `  - id: ${id}\n    text: 响了。\n    choices:\n      - { text: 接, to: ${to} }\n      - { text: 不接, to: ${to} }\n`;
  })
  .concat('  - id: end\n    text: 静了。\n    end: { mood: good, action: 睡觉, call: "110" }\n')
  .join('');

/** For every code: what must bring it about, and what looks much like it and must not. */
const fixtures: { readonly [Code in ProblemCode]: readonly [bad: Bytes, near: Bytes] } = {
  encoding: [
    { ...sampleSite(1), [quiz]: Uint8Array.of(0x61, 0x3a, 0x20, 0xd5, 0xf7) },
    { ...sampleSite(1), [quiz]: new TextEncoder().encode(sampleSite(1)[quiz]?.replaceAll('\n', '\r\n')) },
  ],
  'merge-conflict': [
    edited(quiz, /ask: .*/, 'ask: 要还吗\n<<<<<<< HEAD\n    ask: 要还吗\n=======\n    ask: 还不还\n>>>>>>> main'),
    edited(quiz, /ask: .*/, 'ask: 先看<<<<<<<再签？'),
  ],
  'yaml-syntax': [edited(quiz, /ask: .*/, 'ask: "没完'), edited(quiz, /ask: .*/, 'ask: "App说：一天5块，贵不贵？"')],
  'yaml-tab': [edited(quiz, '    type: single', '\ttype: single'), edited(quiz, /ask: .*/, 'ask: "先看\\t再签"')],
  'yaml-duplicate-key': [edited(quiz, 'type: single', 'type: single\n    type: single'), sampleSite(2)],
  'no-frontmatter': [edited(lesson, /^---[\s\S]*?\n---\n/, ''), edited(lesson, '## 2', '先看---再签。\n\n## 2')],
  'field-missing': [field('action: 今天记一笔账\n', ''), edited(lesson, 'moments:', 'asks: []\nmoments:')],
  'field-unknown': [field('audience:', 'author: 小王\naudience:'), field('audience:', 'asks: [没钱还]\naudience:')],
  'field-type': [field('order: 1', 'order: 一'), field('order: 1', 'order: 01')],
  'field-value': [
    field('audience: borrower', 'audience: farmer'),
    edited(english, 'audience: borrower', 'audience: staff', field('audience: borrower', 'audience: staff')),
  ],
  'field-empty': [field('title: 第1课', 'title: ""'), field('title: 第1课', 'title: 课')],
  'field-too-long': [
    field('rule: 有借有还，下回不难', `rule: ${'还'.repeat(21)}`),
    field('rule: 有借有还，下回不难', `rule: ${'还'.repeat(20)}`),
  ],
  'field-too-short': [options('要还'), options('要还', '不还')],
  'bad-date': [field('reviewed: 2026-11-24', 'reviewed: 2026-02-30'), field('reviewed: 2026-11-24', 'reviewed: 2024-02-29')],
  'bad-id': [
    edited(quiz, 'id: q-single', 'id: Q_single'),
    edited('quizzes/en/lesson-1.yaml', 'id: q-single', 'id: q1', edited(quiz, 'id: q-single', 'id: q1')),
  ],
  'duplicate-id': [edited(claims, 'id: other-claim', 'id: sample-claim'), edited(claims, 'id: other-claim', 'id: sample-claim-2')],
  'mdx-syntax': [said('<Story>'), said('<Story>\n\n翻出借条。\n\n</Story>')],
  'mdx-import': [said('import X from "x"'), said('先打电话，import 是英文。')],
  'mdx-expression': [said('一年{1825}元'), said('一年（1825）元')],
  'mdx-html': [said('<b>别签</b>'), said('**别签**')],
  'mdx-markdown': [said('##小标题\n\n![借条](iou.jpg)'), said('## 小标题\n\n他是#1号，**要紧**。')],
  'mdx-component': [said('<Storey>翻出借条</Storey>'), said('<Story>\n\n翻出借条。\n\n</Story>')],
  'mdx-attribute': [said('<Term>本金</Term>'), said('<Term id="benjin">本金</Term>')],
  'mdx-figure': [said('<Figure name="mark" alt="又一幅" />'), edited(lesson, 'alt="一幅图"', 'alt="换了话的图"')],
  'no-right-answer': [edited(quiz, '        right: true\n', ''), options('要还', '不还')],
  'too-many-right': [edited(quiz, '- text: 不用还 1\n', '- text: 不用还 1\n        right: true\n'), options('要还', '不还', '再看')],
  'all-right': [
    edited(
      quiz,
      /(id: q-multiple[\s\S]*?text: 不用还 2\n)/,
      sampleSite(1)
        [quiz]?.match(/id: q-multiple[\s\S]*?text: 不用还 2\n/)?.[0]
        .concat('        right: true\n') ?? '',
    ),
    sampleSite(2),
  ],
  'same-text': [options('要还', '不还', '不还'), options('要还', '不还', '不还了')],
  'unknown-claim': [
    edited(lesson, '<Claim id="sample-claim">', '<Claim id="sample-clam">'),
    edited(lesson, '<Claim id="sample-claim">', '<Claim id="other-claim">'),
  ],
  'unknown-source': [
    edited(claims, 'source: sample-law', 'source: sample-low'),
    edited(sources, 'id: sample-law', 'id: law', edited(claims, /source: sample-law/g, 'source: law')),
  ],
  'unknown-term': [said('<Term id="benjing">本金</Term>'), said('<Term id="benjin">本钱</Term>')],
  'unknown-channel': [said('<Call channel="111" />'), said('<Call channel="lender" />')],
  'unknown-figure': [edited(lesson, 'name="mark"', 'name="marc"'), edited(lesson, 'name="mark"', 'name="night-clock"')],
  'unknown-module': [
    edited(english, 'module: module-1', 'module: module-9', field('module: module-1', 'module: module-9')),
    sampleSite(11),
  ],
  'unknown-file': [
    { ...sampleSite(1), 'lessons/zh-CN/old.md': '旧的' },
    { ...sampleSite(1), 'README.md': '写给编辑' },
  ],
  uncited: [said('坏记录最多留五年。'), said('<Claim id="sample-claim">坏记录最多留五年。</Claim>')],
  'exception-unused': [
    edited('uncited.yaml', '[]', '- sentence: 最多三次\n  reason: 故事'),
    edited('uncited.yaml', '[]', '- sentence: 最多三次\n  reason: 故事', said('他说最多三次。')),
  ],
  'claim-unverified': [edited(claims, 'level: text-seen', 'level: unverified'), edited(claims, 'level: text-seen', 'level: secondary')],
  'claim-expired': [
    edited(claims, 'level: text-seen', 'expires: 2026-11-23\n  level: text-seen'),
    edited(claims, 'level: text-seen', 'expires: 2026-11-24\n  level: text-seen'),
  ],
  'claim-aging': [
    edited(claims, 'checked: 2026-11-24', 'checked: 2025-11-24'),
    edited(claims, 'checked: 2026-11-24', 'checked: 2025-11-25'),
  ],
  'claim-due': [edited(claims, 'checked: 2026-11-24', 'checked: 2025-12-24'), edited(claims, 'checked: 2026-11-24', 'checked: 2025-12-25')],
  'channel-aging': [
    edited(channels, 'checked: 2026-11-24', 'checked: 2025-11-24'),
    edited(channels, 'checked: 2026-11-24', 'checked: 2025-11-25'),
  ],
  'pair-missing': [without(english, 'quizzes/en/lesson-1.yaml'), readAnother(draft(without2(english, 'quizzes/en/lesson-1.yaml')))],
  'pair-differs': [edited(english, 'order: 1', 'order: 2'), edited(english, 'order: 1', 'order: 2', field('order: 1', 'order: 2'))],
  'lesson-renamed': [
    { ...without(lesson), 'lessons/zh-CN/lesson-one.mdx': sampleSite(1)[lesson] ?? '' },
    { ...without(lesson), 'lessons/zh-CN/lesson-1.mdx': sampleSite(1)[lesson] ?? '' },
  ],
  'quiz-missing': [without(quiz), sampleSite(2)],
  'story-scene': [
    scene(
      '    text: 钱转走了，没人接电话。\n',
      '    text: 钱转走了。\n    choices:\n      - { text: 报警, to: told }\n      - { text: 再问, to: asked }\n',
    ),
    sampleSite(2),
  ],
  'play-step': [
    edited(play, '  - b:\n      do: 先听着 2\n', '  - pause: 停一停\n'),
    edited(play, '  - b:\n      do: 先听着 2\n', '  - a:\n      do: 先停一停\n'),
  ],
  'play-idle': [
    edited(play, /steps:[\s\S]*checklist:/, `steps:\n${'  - b:\n      do: 先听着\n'.repeat(3)}checklist:`),
    edited(play, /steps:[\s\S]*checklist:/, `steps:\n  - a:\n      do: 先开口\n${'  - b:\n      do: 先听着\n'.repeat(3)}checklist:`),
  ],
  'play-checklist': [edited(play, /kind: must-not/g, 'kind: should'), edited(play, 'kind: must-not', 'kind: should')],
  'story-target': [scene('to: told', 'to: tolt'), scene(/told/g, 'rung')],
  'story-unreachable': [scene('to: paid', 'to: asked'), sampleSite(2)],
  'story-endless': [scene(/scenes:[\s\S]*$/, `scenes:\n${endless}`), sampleSite(2)],
  'unknown-lesson': [scene('lessons: [lesson-1]', 'lessons: [lesson-9]'), sampleSite(2)],
  'translation-stale': [said('后来加了一句。'), edited(english, '<Call channel="110" />', 'One more.\n\n<Call channel="110" />')],
  promise: [said('照着做，一定能下款。'), said('有人说“一定能下款”，别信。谁也修复不了征信。')],
  'old-authority': [said('可以去银保监会投诉。'), said('原中国银保监会发过文。<Claim id="sample-claim">《银保监会公告》还在用。</Claim>')],
  'unknown-number': [
    said('<Claim id="sample-claim">打12378问问。</Claim>'),
    said('<Claim id="sample-claim">打110报警。先还12378元，一共12864。</Claim>'),
  ],
  'dead-link': [said('[打给谁](../helpp.html)'), said('[打给谁](../help.html)')],
  'dead-anchor': [said('[看词](../glossary.html#benjin)'), said('[看词](../glossary.html#t-benjin)，[往下看](#2)')],
  'sentence-long': [said(long(31)), said(long(30))],
  'paragraph-long': [said(long(20).repeat(7), shortened()), said(`${long(20).repeat(6)}\n\n${long(20)}`, shortened())],
  'percent-alone': [said('## 贵不贵\n\n这家年化18%，贵。'), said('## 贵不贵\n\n借一万元，一年1800元，年化18%。')],
  'term-unmarked': [twoTerms('到期前可以申请展期。'), twoTerms('他问：“能展期吗？”<Term id="zhanqi">展期</Term>是晚些还。')],
  'order-taken': [
    edited('lessons/zh-CN/lesson-2.mdx', 'order: 2', 'order: 1', edited('lessons/en/lesson-2.mdx', 'order: 2', 'order: 1', sampleSite(2))),
    sampleSite(2),
  ],
  'longest-right': [options('先问清他是哪家机构', '马上转', '不管它'), options('先问清他是谁', '马上转过去', '不管它')],
  unwritten: [said(`先写一句：${unwrittenMark}`), said('先写一句。')],
  'slide-too-long': [said(`<Slide>\n\n${'一字一句'.repeat(80)}\n\n</Slide>`), said('<Slide>\n\n一字一句\n\n</Slide>')],
  'copy-style': [said('他借了五千元,说“下月还。'), said('他借了五千元，App说：“下月还。”')],
};

function without2(...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(sampleSite(2)).filter(([path]) => !paths.includes(path)));
}

/** Every moment sends its readers to the second lesson, so that the first may wait for its translation. */
function readAnother(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.startsWith('moments/') ? text.replace('read: lesson-1', 'read: lesson-2') : text,
    ]),
  );
}

describe.each(Object.keys(problemCodes) as ProblemCode[])('%s', (code) => {
  const [bad, near] = fixtures[code];

  test('is found where it is, with its place and a correction', () => {
    const found = allProblems(bad).filter((problem) => problem.code === code);
    expect(found.length, formatProblems(allProblems(bad))).toBeGreaterThan(0);
    for (const { severity, file, line, what, expected, example } of found) {
      expect(severity).toBe(problemHelp[code].kind === 'advice' ? 'warning' : 'error');
      expect(file).toMatch(/^content\//);
      expect(line).toBeGreaterThan(0);
      expect(what).toMatch(/\p{Script=Han}.*[。？”]$/u);
      expect(expected).not.toBe('');
      expect(example).not.toBe('');
    }
  });

  // A near miss in one language alone may differ from its pair.
  test('is not seen in what only looks like it', () => {
    const found = allProblems(near).filter(
      (problem) => problem.code === code || (problem.severity === 'error' && problem.code !== 'pair-differs'),
    );
    expect(formatProblems(found)).toBe('没有错误。');
  });
});
