import { parseDocument } from 'yaml';

/** A slip in YAML that is understood: where it is, what it is, and the line as it should be. */
export interface YamlRepair {
  /** Index of the line, from 0. */
  readonly index: number;
  readonly what: string;
  readonly expected: string;
  readonly mended: string;
}

type Mend = Omit<YamlRepair, 'index'>;
type Rule = (line: string) => Mend | undefined;

const field = /^(\s*(?:- +)?)([A-Za-z][\w-]*): +(\S.*?)\s*$/;

const quoted = (value: string): string => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

/** Slips that show in one line, the most telling first. */
const slips: readonly Rule[] = [
  (line) => {
    const found = /^(\s*(?:- +)?)([A-Za-z][\w-]*)：\s*(.*)$/.exec(line);
    if (!found) return undefined;
    const [, before = '', name = '', value = ''] = found;
    return {
      what: `“${name}”后面是中文冒号，电脑只认英文冒号。`,
      expected: '冒号用英文的，后面空一格',
      mended: `${before}${name}: ${value}`.trimEnd(),
    };
  },
  (line) => {
    const found = /^(\s*(?:- +)?)([A-Za-z][\w-]*):(?=[^\s:])(.*)$/.exec(line);
    if (!found) return undefined;
    const [, before = '', name = '', value = ''] = found;
    return { what: `“${name}:”后面少了一个空格。`, expected: '英文冒号后面空一格', mended: `${before}${name}: ${value}` };
  },
  (line) => {
    const found = /^(\s*)(-(?=[A-Za-z])|[—–－−·•]\s*)(?=[A-Za-z][\w-]*[:：])(.*)$/.exec(line);
    if (!found) return undefined;
    const [, indent = '', dash = '', rest = ''] = found;
    return {
      what: dash === '-' ? '短横线后面少了一个空格。' : `“${dash.trim()}”不是英文的短横线。`,
      expected: '一项前面写英文短横线，后面空一格',
      mended: `${indent}- ${rest}`,
    };
  },
  (line) => {
    const found = field.exec(line);
    const value = found?.[3] ?? '';
    if (!found || !value.startsWith('"')) return undefined;
    const [, before = '', name = ''] = found;
    const inner = value.slice(1);
    if (/^[^"]*[”“]$/.test(inner)) {
      return {
        what: '开头是英文引号，结尾是中文引号，没有配成对。',
        expected: '前后都用英文引号',
        mended: `${before}${name}: "${inner.slice(0, -1)}"`,
      };
    }
    if (/^[^"]*$/.test(inner)) {
      return { what: '英文引号只有前一半，没有后一半。', expected: '话说完，再写一个英文引号', mended: `${before}${name}: "${inner}"` };
    }
    if (value.endsWith('"') && value.length > 1 && (value.match(/"/g)?.length ?? 0) === 2) return undefined;
    const inChinese = value.replace(/"([^"]*)"/g, '“$1”');
    return {
      what: '英文引号不能只括一半的话。',
      expected: '话里的引号用中文的“”',
      mended: `${before}${name}: ${inChinese.startsWith('"') ? quoted(inChinese) : inChinese}`,
    };
  },
  (line) => {
    const found = field.exec(line);
    const value = found?.[3] ?? '';
    if (!found || /^["']/.test(value)) return undefined;
    const [, before = '', name = ''] = found;
    const mended = `${before}${name}: ${quoted(value)}`;
    const mark = /^[@`%&*!|>?,\]}[{#-]/.exec(value)?.[0];
    if (mark) return { what: `话以“${mark}”开头，电脑会看错。`, expected: '整句话用英文引号括起来', mended };
    if (/:(?:\s|$)/.test(value)) return { what: '话里有英文冒号，电脑会看错。', expected: '整句话用英文引号括起来', mended };
    return undefined;
  },
];

/**
 * Finds the slip that makes a YAML text unreadable, by mending lines near the error until the parser gets further. What is offered to an
 * editor has been tried.
 * @param at index of the line the parser complains of, from 0.
 */
export function repairYaml(text: string, at: number): YamlRepair | undefined {
  const lines = text.split('\n');
  const before = errorsIn(text);
  let better: YamlRepair | undefined;
  for (const repair of repairs(lines, at)) {
    const after = errorsIn(lines.with(repair.index, repair.mended).join('\n'));
    if (after.count === 0) return repair;
    // With a second slip further down, no repair of the first makes everything readable.
    if (after.first > before.first && after.first > repair.index) better ??= repair;
  }
  return better;
}

/** Everything that may be wrong near a line, the likeliest first. */
function* repairs(lines: readonly string[], at: number): Generator<YamlRepair> {
  const near = [at, at - 1, at + 1].filter((index) => index >= 0 && index < lines.length);
  // A quotation mark that is never closed is noticed much later, often at the end of the file.
  const open = lines.flatMap((line, index) => (index < at - 1 && /: +"[^"]*$/.test(line) ? [index] : []));
  for (const index of [...near, ...open]) {
    for (const slip of slips) {
      const mend = slip(lines[index] ?? '');
      if (mend) yield { index, ...mend };
    }
  }
  const indentOf = (index: number): number => /^ */.exec(lines[index] ?? '')?.[0].length ?? 0;
  for (const index of near) {
    const words = /^[\s\u3000\u00a0]*[\u3000\u00a0]\s*(\S.*)$/.exec(lines[index] ?? '')?.[1];
    if (words === undefined) continue;
    for (const indent of [indentOf(index + 1), indentOf(index - 1), indentOf(index), 2, 4, 6, 8]) {
      yield {
        index,
        what: '行首有中文的空格（全角空格），电脑不认。',
        expected: '行首只用英文的空格，每层两个',
        mended: ' '.repeat(indent) + words,
      };
    }
  }
  // Files are indented by two: a line with an odd number of spaces is the likelier culprit.
  const oddFirst = [...near].sort((a, b) => (indentOf(b) % 2) - (indentOf(a) % 2));
  for (const index of oddFirst) {
    const indent = indentOf(index);
    for (const shift of [-1, 1, -2, 2]) {
      if (indent + shift < 0) continue;
      yield {
        index,
        what: `这一行没有对齐：前面有 ${indent} 个空格，应该是 ${indent + shift} 个。`,
        expected: '同一层的字段，前面的空格一样多；里面一层多两个',
        mended: ' '.repeat(indent + shift) + (lines[index] ?? '').trimStart(),
      };
    }
  }
}

/** A line that begins with a Tab, with spaces instead: as many as its neighbours have, where the text can then be read. */
export function withoutTabs(text: string, at: number): string {
  const lines = text.split('\n');
  const words = (lines[at] ?? '').trimStart();
  const indents = [at + 1, at - 1].map((index) => /^ */.exec(lines[index] ?? '')?.[0].length ?? 0);
  const tried = [...indents, 2, 4, 6, 8].map((indent) => ' '.repeat(indent) + words);
  const readable = tried.find((line) => errorsIn(lines.with(at, line).join('\n')).first > at);
  return readable ?? `${' '.repeat(indents[1] ?? 0)}${words}`;
}

/** How many errors a text has, and the line of the first. */
function errorsIn(text: string): { count: number; first: number } {
  const { errors } = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const first = errors[0];
  return { count: errors.length, first: first ? text.slice(0, first.pos[0]).split('\n').length - 1 : Number.POSITIVE_INFINITY };
}
