import { type ProblemCode, problemCodes } from '../schema/problem.ts';
import { problemHelp } from '../schema/problem-help.ts';

/** The page for editors that explains every kind of problem, as Markdown. */
export function problemPage(): string {
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const list = (kind: 'error' | 'advice', heading: string): string => {
    const own = codes.filter((code) => problemHelp[code].kind === kind);
    return [`## ${heading}`, ...own.map(explanation)].join('\n\n');
  };
  return `${[
    '# 检查说的话，一条一条讲',
    '`npm run check` 说的每一种错误和建议，括号里都有一个名字。在这一页里找那个名字。名字不会改，可以放心记、放心搜。',
    '错误改好以前不会发布。建议不拦，改不改由你定。这一页由 `src/schema/problem-help.ts` 生成，别在这里改。',
    list('error', '错误'),
    list('advice', '建议'),
  ].join('\n\n')}\n`;
}

function explanation(code: ProblemCode): string {
  const { why, wrong, right } = problemHelp[code];
  return [`<a id="${code}"></a>\n\n### ${problemCodes[code]}（${code}）`, why, '不对：', fenced(wrong), '改成：', fenced(right)].join(
    '\n\n',
  );
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
