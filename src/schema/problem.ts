/** Something an editor has to mend (`error`, stops the build) or should look at (`warning`). Texts are plain Chinese. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the kind of problem, one of `problemCodes`. */
  readonly code: ProblemCode;
  /** Path as an editor knows it, from the project's folder: `content/lessons/zh-CN/….mdx`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The offending text as it stands in the file. */
  readonly text: string;
  /** What is wrong. */
  readonly what: string;
  /** What is expected instead. */
  readonly expected: string;
  /** A corrected example to copy. */
  readonly example: string;
}

/** Every kind of problem the content check knows, with its short name for editors. */
export const problemCodes = {
  encoding: '文件编码不对',
  'merge-conflict': '两个人的改动没有合好',
  'yaml-syntax': 'YAML 写法不对',
  'yaml-tab': '用了制表符（Tab）缩进',
  'yaml-duplicate-key': '同一个字段写了两遍',
  'no-frontmatter': '没有文件头',
  'field-missing': '少了字段',
  'field-unknown': '多了不认识的字段',
  'field-type': '字段的写法不对',
  'field-value': '字段的值不在允许的范围里',
  'field-empty': '字段是空的',
  unwritten: '还没有写',
  'field-too-long': '写得太长',
  'field-too-short': '太少了',
  'bad-date': '日期不对',
  'bad-id': '编号的写法不对',
  'duplicate-id': '编号重复',
  'mdx-syntax': '正文的标记没有写完整',
  'mdx-import': '正文里写了 import 或 export',
  'mdx-expression': '正文里用了花括号',
  'mdx-html': '正文里写了 HTML',
  'mdx-markdown': '正文里不能这样写',
  'mdx-component': '不认识的组件',
  'mdx-attribute': '组件的属性不对',
  'mdx-figure': '插图的数目不对',
  'slide-too-long': '幻灯片放不下',
  'no-right-answer': '没有正确答案',
  'too-many-right': '正确答案太多',
  'all-right': '每一项都是正确答案',
  'same-text': '两个选项一样',
  'unknown-claim': '没有这条依据',
  'unknown-source': '没有这个出处',
  'unknown-term': '没有这个词条',
  'unknown-channel': '没有这个电话',
  'unknown-figure': '没有这幅图',
  'unknown-module': '没有这个单元',
  'unknown-file': '放错了地方的文件',
  uncited: '像在说规定，却没有依据',
  'exception-unused': '用不上的例外',
  'claim-unverified': '没有核实的依据',
  'claim-expired': '依据已经过期',
  'claim-aging': '依据一年没有核对',
  'pair-missing': '少了另一种语言的文件',
  'pair-differs': '两种语言对不上',
  'lesson-renamed': '课的文件改了名',
  'quiz-missing': '课没有题',
  'story-scene': '这一幕没有写完整',
  'story-target': '没有这一幕',
  'play-step': '这一步没有人演',
  'play-idle': '有一个人没有戏',
  'play-checklist': '清单不全',
  'story-unreachable': '走不到的一幕',
  'story-endless': '走不出来的一幕',
  'unknown-lesson': '没有这一课',
  'translation-stale': '中文改过，译文没有跟上',
  promise: '许了不该许的愿',
  'old-authority': '机关已经改了名',
  'unknown-number': '电话不在名单里',
  'dead-link': '链接打不开',
  'dead-anchor': '链接跳不到那一段',
  'claim-due': '依据快要再核对',
  'channel-aging': '电话一年没有核对',
  'sentence-long': '一句太长',
  'paragraph-long': '一段太长',
  'percent-alone': '只有百分之几，没有多少元',
  'term-unmarked': '难懂的词没有解释',
  'order-taken': '两课排在同一处',
  'longest-right': '最长的选项就是对的',
  'copy-style': '空格或标点不合规矩',
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof problemCodes;

/** Where the page for editors explains a kind of problem, from the project's folder. */
export function explanationOf(code: ProblemCode): string {
  return `docs/editors/problems.md#${code}`;
}

/** By file, then by line; errors before advice on the same line. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.severity.localeCompare(b.severity));
}

/**
 * One problem as an editor reads it in the terminal.
 * @param before the problem told just before: what it has said is not said again of a place that only waits to be written.
 */
export function formatProblem(problem: Problem, before?: Problem): string {
  if (problem.code === 'unwritten' && before?.code === 'unwritten') return `${problem.file}:${problem.line}  ${problem.text}`;
  return [
    `${problem.file}:${problem.line}  ${problem.severity === 'error' ? '' : '建议：'}${problemCodes[problem.code]}（${problem.code}）`,
    `    问题：${problem.what}`,
    `    原文：${problem.text}`,
    `    应该：${problem.expected}`,
    `    例如：${problem.example.replaceAll('\n', '\n          ')}`,
  ].join('\n');
}

/** All problems at once, file by file, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const advice = problems.length - errors;
  const tail = errors > 0 ? `共 ${errors} 处错误，改好以前不会发布。` : '没有错误。';
  const more = advice > 0 ? `另有 ${advice} 条建议，不改也能发布。` : '';
  const pages = problems.length > 0 ? '每一种错误的详细说明：docs/editors/problems.md，按括号里的名字找。' : '';
  const files = [...Map.groupBy(sortProblems(problems), (problem) => problem.file)];
  // Errors stand last: that is where a terminal is read first.
  const wrong = ([, own]: (typeof files)[number]): number => Number(own.some(({ severity }) => severity === 'error'));
  const groups = files
    .sort((a, b) => wrong(a) - wrong(b))
    .map(([file, own]) =>
      [`── ${file}（${own.length} 处）`, ...own.map((problem, index) => formatProblem(problem, own[index - 1]))].join('\n\n'),
    );
  return [...groups, tail + more, ...(pages ? [pages] : [])].join('\n\n');
}
