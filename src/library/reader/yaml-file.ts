import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Problem, ProblemCode } from '../../schema/problem.ts';
import { repairYaml, withoutTabs } from './yaml-repair.ts';

/** Where in a file a value stands. */
export interface Place {
  readonly line: number;
  /** The line as written, trimmed. */
  readonly text: string;
}

/** A parsed YAML text that still knows its lines. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at `path` stands; for a missing value, where its nearest existing parent starts. */
  locate(path: readonly PropertyKey[]): Place;
  readonly problems: readonly Problem[];
}

type Help = Pick<Problem, 'what' | 'expected' | 'example'> & { readonly code: ProblemCode };

const tabHelp: Omit<Help, 'example'> = {
  code: 'yaml-tab',
  what: '行首用了制表符（Tab）。',
  expected: '行首只用空格，每层两个，和上下几行对齐',
};

const duplicateHelp: Help = {
  code: 'yaml-duplicate-key',
  what: '同一个字段在一处写了两遍。',
  expected: '每个字段只写一遍，删掉多余的一行',
  example: 'title: 信用就是别人敢不敢借给你',
};

const anySyntax: Help = {
  code: 'yaml-syntax',
  what: '这里的写法电脑读不懂，多半是缺空格、缺引号或没对齐。',
  expected: '“字段: 值”，冒号用英文的，后面空一格；值里有冒号或以符号开头就加英文引号',
  example: 'ask: "App说：一天只要5块，贵不贵？"',
};

/**
 * Parses YAML. Dates stay text, as everywhere in the site.
 * @param lineOffset lines that stand before this text in its file (frontmatter).
 */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlFile {
  const lines = text.split('\n');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line } = counter.linePos(Math.min(offset, Math.max(text.length - 1, 0)));
    return { line: line + lineOffset, text: (lines[line - 1] ?? '').trim() };
  };
  // One slip makes the rest of a file unreadable: only the first is worth telling.
  const problems = document.errors.slice(0, 1).map((error): Problem => {
    const at = counter.linePos(Math.min(error.pos[0], Math.max(text.length - 1, 0))).line - 1;
    const here = { severity: 'error', file, ...placeAt(error.pos[0]) } as const;
    if (error.code === 'DUPLICATE_KEY') return { ...here, ...duplicateHelp };
    if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(lines[at] ?? '')) return { ...here, ...tabHelp, example: withoutTabs(text, at) };
    const repair = repairYaml(text, at);
    if (!repair) return { ...here, ...anySyntax };
    const { index, what, expected, mended } = repair;
    const place = { line: index + 1 + lineOffset, text: (lines[index] ?? '').trim() };
    return { severity: 'error', code: 'yaml-syntax', file, ...place, what, expected, example: mended };
  });
  const locate = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const offset = offsetOf(document, path.slice(0, depth));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(0);
  };
  return { file, data: problems.length > 0 ? undefined : document.toJS(), locate, problems };
}

/** Offset of a map's key or a list's item, so that the reported line is the one an editor must change. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(last));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
