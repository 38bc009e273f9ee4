import { type MdastNode, mdxToMdast } from 'satteri';
import { mdxComponents } from '../../schema/mdx.ts';
import type { ProblemCode } from '../../schema/problem.ts';

/** A slip in a lesson's marks that is understood: where it is, what it is, and how it should be. */
export interface MdxRepair {
  /** Index of the line, from 0. */
  readonly index: number;
  readonly code: ProblemCode;
  readonly what: string;
  readonly expected: string;
  readonly mended: string;
}

type Slip = (line: string) => Omit<MdxRepair, 'index'> | undefined;

const names = Object.keys(mdxComponents);
const inProperCase = new Map(names.map((name) => [name.toLowerCase(), name]));

/** Slips that show in one line, the most telling first. */
const slips: readonly Slip[] = [
  (line) => {
    const mended = line.replace(/(<[A-Za-z][^<>]*?=)\s*[“”]([^“”"<>]*)[“”]/g, '$1"$2"');
    if (mended === line) return undefined;
    return { code: 'mdx-attribute', what: '属性用了中文引号，电脑只认英文引号。', expected: '属性写成 名字="字"，英文双引号', mended };
  },
  (line) => {
    const mended = line.replace(/(<[A-Za-z][^<>]*?=)([^"'“”\s<>{/]+)(?=[\s/>])/g, '$1"$2"');
    if (mended === line) return undefined;
    return { code: 'mdx-attribute', what: '属性的值没有加英文引号。', expected: '属性写成 名字="字"，英文双引号', mended };
  },
  (line) => {
    const mended = line
      .replace(/[<＜]\s*[/／]\s*([A-Za-z]+)\s*[>＞]/g, '</$1>')
      .replace(/＜(?=[A-Za-z])/g, '<')
      .replaceAll('＞', '>');
    if (mended === line) return undefined;
    return { code: 'mdx-syntax', what: '尖括号、斜线用了全角的，电脑只认英文的。', expected: '< > / 都用英文的', mended };
  },
  (line) => {
    const mended = line.replace(/<(Figure|Call)\b([^<>]*[^<>/\s])\s*>(?:\s*<\/\1>)?/g, '<$1$2 />');
    if (mended === line) return undefined;
    return { code: 'mdx-syntax', what: '这个组件末尾少了一条斜线。', expected: '写成 <名字 … />', mended };
  },
  (line) => {
    const mended = line.replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, (tag, slash: string, name: string) => {
      const proper = inProperCase.get(name.toLowerCase());
      return proper ? `<${slash}${proper}` : tag;
    });
    if (mended === line) return undefined;
    return { code: 'mdx-component', what: '组件的名字，大小写不对。', expected: `大小写要对：${names.join('、')}`, mended };
  },
  (line) => {
    const mended = line.replace(/<=?(?=\s*[\d一二三四五六七八九十百千万])/g, '小于');
    if (mended === line) return undefined;
    return { code: 'mdx-syntax', what: '小于号会被当成组件的开头。', expected: '要写小于号就写“小于”', mended };
  },
  (line) => {
    const name = /<(Claim)\b[^<>]*[^/<>]>(?!.*<\/\1>)/.exec(line)?.[1];
    if (!name) return undefined;
    const start = line.indexOf(`<${name}`);
    const end = line.slice(start).search(/[。！？]/);
    const cut = end < 0 ? line.length : start + end + 1;
    const mended = `${line.slice(0, cut)}</${name}>${line.slice(cut)}`;
    return { code: 'mdx-syntax', what: `<${name}> 没有写完整，少了结尾。`, expected: `有依据的话说完，写 </${name}>`, mended };
  },
];

/**
 * Finds the slip that makes a lesson unreadable, by mending lines until the parser gets further. What is offered to an editor has been tried.
 * @param at index of the line the parser complains of, from 0.
 */
export function repairMdx(source: string, at: number): MdxRepair | undefined {
  const lines = source.split('\n');
  const before = complaintOf(source)?.line ?? 0;
  const helps = (text: string, index: number): boolean => {
    const after = complaintOf(text);
    return after === undefined || after.line - 1 > Math.max(at, index, before - 1);
  };
  // An opening mark that is wrong is noticed at its closing one, below.
  const near = [at, ...lines.keys().filter((index) => index < at && /[<＜]/.test(lines[index] ?? ''))].sort((a, b) => b - a);
  for (const index of near) {
    for (const slip of slips) {
      const mend = slip(lines[index] ?? '');
      if (mend && helps(lines.with(index, mend.mended).join('\n'), index)) return { index, ...mend };
    }
  }
  const glued = /^([\s\S]*?)<\/([A-Z][a-z]+)>\s*$/.exec(lines[at] ?? '');
  const name = glued?.[2] ?? '';
  const opened = lines.findLastIndex((line, index) => index <= at && line.trim().startsWith(`<${name}>`));
  if (name in mdxComponents && opened >= 0) {
    const words = lines
      .slice(opened, at + 1)
      .join('\n')
      .trim()
      .slice(`<${name}>`.length, -`</${name}>`.length);
    const mended = `<${name}>\n\n${words.trim()}\n\n</${name}>`;
    const text = [...lines.slice(0, opened), mended, ...lines.slice(at + 1)].join('\n');
    if (helps(text, at)) {
      const code = 'mdx-syntax';
      return { index: opened, code, what: `<${name}> 和字挤在一起了。`, expected: '组件占几行的，标签和字之间空一行', mended };
    }
  }
  return undefined;
}

/** What the parser says of a text it cannot read. */
export function complaintOf(source: string): { line: number; message: string } | undefined {
  try {
    mdxToMdast(source, { features: { frontmatter: true } }) satisfies MdastNode;
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { line: Number(/^(\d+):/.exec(message)?.[1] ?? 1), message };
  }
}
