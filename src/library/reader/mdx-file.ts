import { type MdastNode, mdxToMdast } from 'satteri';
import { mdxComponents } from '../../schema/mdx.ts';
import type { Problem, ProblemCode } from '../../schema/problem.ts';
import { type Spoken, spokenIn } from './mdx-passages.ts';
import { repairMdx } from './mdx-repair.ts';
import { refused } from './plain-markdown.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Something the text refers to by name, with the line it stands in. */
export interface Mention {
  readonly kind: 'claim' | 'term' | 'figure' | 'channel';
  readonly name: string;
  readonly line: number;
  readonly text: string;
}

/** A run of text with the line it starts in. */
export interface Passage {
  readonly line: number;
  readonly text: string;
}

/** A parsed MDX file: its frontmatter and what its text mentions. */
export interface MdxFile {
  readonly frontmatter: YamlFile;
  readonly mentions: readonly Mention[];
  /** Han characters a reader of the phone page sees. */
  readonly length: number;
  /** Paragraphs, headings and list items without what stands in a `<Claim>`. */
  readonly uncited: readonly Passage[];
  /** Everything it says, claims included, and its links. */
  readonly spoken: Spoken;
  readonly problems: readonly Problem[];
}

/** Components whose text is for the hall, not for the phone page. */
const notOnPhone = new Set(['Slide', 'Notes', 'Ask']);
const nothing: Spoken = { passages: [], links: [] };
const exampleText = '## 小标题\n\n何满仓翻出借条。<Claim id="zx-bad-record-5y">从还清那天起，再留五年。</Claim>';

/** Parses with the very parser that renders the lesson, so that what passes here also builds. */
export function parseMdx(source: string, file: string): MdxFile {
  const lines = source.split('\n');
  const problemAt = (line: number, code: ProblemCode, what: string, expected: string, example: string): Problem => ({
    severity: 'error',
    code,
    file,
    line,
    text: (lines[line - 1] ?? '').trim(),
    what,
    expected,
    example,
  });
  const fence = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source);
  const frontmatter = parseYaml(fence?.[1] ?? '', file, 1);
  if (!fence) {
    const missing = problemAt(
      1,
      'no-frontmatter',
      lines[0] === '---' ? '文件头少了下面那一行 ---，不知道到哪里为止。' : '文件开头没有两行 --- 夹着的文件头。',
      '第一行是 ---，接着是字段，再一行 ---',
      '---\ntitle: 信用就是别人敢不敢借给你\n---',
    );
    return { frontmatter, mentions: [], length: 0, uncited: [], spoken: nothing, problems: [missing] };
  }
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features: { frontmatter: true } });
  } catch (error) {
    return { frontmatter, mentions: [], length: 0, uncited: [], spoken: nothing, problems: [syntaxProblem(error, source, problemAt)] };
  }
  const problems: Problem[] = [];
  const mentions: Mention[] = [];
  const uncited: Passage[] = [];
  let length = 0;
  const visit = (node: MdastNode, onPhone: boolean): void => {
    const line = node.position?.start.line ?? 1;
    const no = refused(node, (lines[line - 1] ?? '').trim());
    if (no) problems.push(problemAt(line, 'mdx-markdown', no.what, no.expected, no.example));
    switch (node.type) {
      case 'mdxjsEsm':
        problems.push(problemAt(line, 'mdx-import', '正文里不能写 import 或 export。', '删掉这一行；组件不用引入，直接写', exampleText));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(problemAt(line, 'mdx-expression', ...braces(lines[line - 1])));
        break;
      case 'html':
        problems.push(problemAt(line, 'mdx-html', '正文里不能写 HTML。', '只用小标题、段落、列表、加粗和组件', exampleText));
        break;
      case 'paragraph':
      case 'heading':
        uncited.push({ line, text: textWithoutClaims(node).replace(leadIn, '。') });
        break;
      case 'text':
        if (onPhone) length += node.value.match(/\p{Script=Han}/gu)?.length ?? 0;
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const found = readComponent(node, line, problemAt);
        problems.push(...found.problems);
        mentions.push(...found.mentions.map((mention) => ({ ...mention, line, text: (lines[line - 1] ?? '').trim() })));
        break;
      }
    }
    const visible = onPhone && !('name' in node && notOnPhone.has(String(node.name)));
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, visible);
  };
  visit(tree, true);
  return { frontmatter, mentions, length, uncited, spoken: spokenIn(tree), problems };
}

/** Stands where a claim stood: a character no text uses. */
const claimGap = '\uE000';
/** A claim, together with words that only lead up to it: “法律说：”. */
const leadIn = new RegExp(`(?:[^。！？；${claimGap}]*：)?${claimGap}`, 'g');

/** The node's own words, with a gap where a claim stands. */
function textWithoutClaims(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if ('name' in node && node.name === 'Claim') return claimGap;
  return 'children' in node ? node.children.map((child) => textWithoutClaims(child as MdastNode)).join('') : '';
}

type ProblemAt = (line: number, code: ProblemCode, what: string, expected: string, example: string) => Problem;
type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function readComponent(
  node: JsxNode,
  line: number,
  problemAt: ProblemAt,
): { problems: Problem[]; mentions: Pick<Mention, 'kind' | 'name'>[] } {
  const name = node.name ?? '';
  const component = Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
  if (!component) {
    const known = Object.keys(mdxComponents).join('、');
    const problem = /^[a-z]/.test(name)
      ? htmlProblem(name, line, problemAt)
      : problemAt(line, 'mdx-component', `不认识组件 <${name}>。`, `只能用这些组件，大小写要对：${known}`, exampleText);
    return { problems: [problem], mentions: [] };
  }
  const problems: Problem[] = [];
  const mentions: Pick<Mention, 'kind' | 'name'>[] = [];
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      problems.push(
        problemAt(line, 'mdx-attribute', `<${name}> 的属性只能是双引号里的字。`, '属性写成 名字="字"，不用花括号', component.example),
      );
    } else if (!component.attributes.some((known) => known.name === attribute.name)) {
      problems.push(
        problemAt(
          line,
          'mdx-attribute',
          `<${name}> 没有“${attribute.name}”这个属性。`,
          `能写的属性：${component.attributes.map((known) => known.name).join('、') || '没有'}`,
          component.example,
        ),
      );
    } else {
      given.set(attribute.name, attribute.value);
    }
  }
  for (const attribute of component.attributes) {
    const value = given.get(attribute.name);
    if (value !== undefined && value.trim() !== '') {
      if (attribute.names) mentions.push({ kind: attribute.names, name: value });
    } else if (attribute.required && problems.length === 0) {
      problems.push(
        problemAt(
          line,
          'mdx-attribute',
          `<${name}> 少了“${attribute.name}”，或者是空的。`,
          `写上 ${attribute.name}="…"`,
          component.example,
        ),
      );
    }
  }
  return { problems, mentions };
}

const braces = (text = ''): [what: string, expected: string, example: string] => [
  '花括号 { } 会被当成程序。',
  '删掉花括号，直接写字',
  text.replace(/[{}]/g, '').trim(),
];

/** What an editor means by a tag, said in the way lessons know. */
function htmlProblem(name: string, line: number, problemAt: ProblemAt): Problem {
  const what = `正文里不能写 HTML 标签 <${name}>。`;
  const proper = Object.keys(mdxComponents).find((known) => known.toLowerCase() === name);
  if (proper) return problemAt(line, 'mdx-component', `<${name}> 的大小写不对。`, `写成 <${proper}>`, mdxComponents[proper]?.example ?? '');
  switch (name) {
    case 'b':
    case 'strong':
    case 'i':
    case 'em':
    case 'u':
      return problemAt(line, 'mdx-html', what, '要紧的字，前后各写两个星号', '**别签**');
    case 'br':
    case 'p':
      return problemAt(line, 'mdx-html', what, '空一行，就是另起一段', '先打电话。\n\n再去柜台。');
    case 'img':
      return problemAt(
        line,
        'mdx-html',
        what,
        '图用 <Figure>，名字是 src/drawings/ 里有的；一课正好一幅',
        mdxComponents['Figure']?.example ?? '',
      );
    default:
      return problemAt(
        line,
        'mdx-html',
        what,
        `只用小标题、段落、列表、加粗和这些组件：${Object.keys(mdxComponents).join('、')}`,
        exampleText,
      );
  }
}

function syntaxProblem(error: unknown, source: string, problemAt: ProblemAt): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const position = /^(\d+):/.exec(message);
  const line = position ? Number(position[1]) : 1;
  const text = source.split('\n')[line - 1] ?? '';
  if (text.includes('{')) return problemAt(line, 'mdx-expression', ...braces(text));
  if (/<!--/.test(text)) {
    return problemAt(line, 'mdx-html', '正文里不能写 HTML 注释。', '删掉这一行', '给讲课人的话，写在 <Notes> 里');
  }
  const tag = /`(<[^`]+>)`/.exec(message)?.[1];
  const repair = repairMdx(source, line - 1);
  if (repair) return problemAt(repair.index + 1, repair.code, repair.what, repair.expected, repair.mended);
  const name = /^<\/?([A-Za-z]+)/.exec(tag ?? '')?.[1] ?? '';
  if (/^[a-z]/.test(name)) return htmlProblem(name, line, problemAt);
  return problemAt(
    line,
    'mdx-syntax',
    tag ? `${tag} 没有写完整，少了开头或结尾。` : '尖括号没有写完整。',
    '每个 <名字> 都有 </名字>，或者写成 <名字 … />；要写小于号就写“小于”',
    mdxComponents[name]?.example ?? mdxComponents['Story']?.example ?? '',
  );
}
