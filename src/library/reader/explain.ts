import type { z } from 'astro/zod';
import { characters, type FieldHelp, type Guide } from '../../schema/field.ts';
import { type Problem, type ProblemCode, problemCodes } from '../../schema/problem.ts';
import { closest } from '../checks/report.ts';
import { typeNames } from '../exchange/labels.ts';
import { meantList, meantValue } from './repair-value.ts';
import type { YamlFile } from './yaml-file.ts';

const noHelp: FieldHelp = { expected: '照 content/README.md 里的样子写', example: '见 content/README.md' };

/** Checks a parsed file against its schema; each way it fails becomes one problem in plain Chinese. */
export function checkFields<T>(yaml: YamlFile, schema: z.ZodType<T>, guide: Guide): { data?: T; problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  if (yaml.data === null || yaml.data === undefined) return { problems: [emptyFile(yaml, guide)] };
  // A mistyped name is one mistake, though the right name is missing, too.
  const mistyped = new Set(issues.flatMap((issue) => misspelt(issue, guide).map(({ path }) => path.join('.'))));
  const told = issues.filter((issue) => !mistyped.has(issue.path.join('.')));
  return { problems: told.flatMap((issue) => explainIssue(issue, yaml, guide)) };
}

/** Names that are not fields, with the field that each was meant to be. */
function misspelt(issue: z.core.$ZodIssue, guide: Guide): readonly { key: string; path: readonly PropertyKey[] }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = patternOf(issue.path);
  const fields = Object.keys(guide).flatMap((name) => {
    const parts = name.split('.');
    return parts.slice(0, -1).join('.') === parent.join('.') ? [parts.at(-1) ?? ''] : [];
  });
  return issue.keys.flatMap((key) => {
    const near = closest(key, fields);
    // A field of another type of question is spelt well, and stands in the wrong place.
    return near === undefined || near === key ? [] : [{ key, path: [...issue.path, near] }];
  });
}

function explainIssue(issue: z.core.$ZodIssue, yaml: YamlFile, guide: Guide): Problem[] {
  const near = new Map(misspelt(issue, guide).map(({ key, path }) => [key, String(path.at(-1))]));
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return keys.map((key) => {
    const path = key === undefined ? issue.path : [...issue.path, key];
    const value = valueAt(yaml.data, path);
    const { code, what } = explainValue(issue, value, nameOf(path));
    const { expected, example } =
      key === undefined ? helpFor(guide, path) : { ...helpFor(guide, issue.path), expected: '删掉这一行，或者改成对的字段名' };
    const name = near.get(key ?? '');
    const rename = name && { what: `${what}是不是“${name}”？`, example: typeof value === 'string' ? `${name}: ${value}` : `${name}: …` };
    const meant = key === undefined ? meantBy(issue, path, yaml.data, value) : rename || undefined;
    return { severity: 'error', code, file: yaml.file, ...yaml.locate(path), what, expected, example, ...meant };
  });
}

/** The field's name as its writer knows it: of a list, the name before the number. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return String(last ?? '');
  const list = path.at(-2);
  return list === undefined ? `第${last + 1}项` : `${String(list)}的第${last + 1}项`;
}

/** What the writer meant, where it can be told from the value. */
function meantBy(issue: z.core.$ZodIssue, path: readonly PropertyKey[], data: unknown, value: unknown) {
  const field = String(path.at(-1) ?? '');
  if (typeof path.at(-1) === 'number') return meantList(String(path.at(-2) ?? ''), valueAt(data, path.slice(0, -1)));
  if (issue.code === 'invalid_type') return meantValue(field, value, { type: issue.expected });
  if (issue.code === 'invalid_union' && field === 'type') return meantValue(field, value, { values: Object.keys(typeNames) });
  if (issue.code === 'invalid_value') return meantValue(field, value, { values: issue.values });
  return issue.code === 'custom' && issue.params?.['code'] === 'bad-date' ? meantValue(field, value, { date: true }) : undefined;
}

function emptyFile(yaml: YamlFile, guide: Guide): Problem {
  const [, help = noHelp] = Object.entries(guide).find(([path]) => !path.includes('.')) ?? [];
  const { expected, example } = help;
  return { severity: 'error', code: 'field-missing', file: yaml.file, line: 1, text: '', what: '这个文件是空的。', expected, example };
}

function explainValue(issue: z.core.$ZodIssue, value: unknown, field: string): { code: ProblemCode; what: string } {
  const shown = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'field-unknown', what: `这里没有“${field}”这个字段。` };
    case 'invalid_type':
      return value === undefined || value === null
        ? { code: 'field-missing', what: `少了“${field}”，或者后面是空的。` }
        : { code: 'field-type', what: `“${field}”写成了 ${shown}，种类不对。` };
    case 'invalid_value':
    case 'invalid_union':
      return value === undefined
        ? { code: 'field-missing', what: `少了“${field}”。` }
        : { code: 'field-value', what: `“${field}”写的是 ${shown}，不在能用的里面。` };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'field-empty', what: `“${field}”是空的。` }
        : { code: 'field-too-short', what: `“${field}”太少了，至少要 ${issue.minimum}。` };
    case 'too_big':
      return { code: 'field-too-long', what: `“${field}”太多了，最多 ${issue.maximum}。` };
    case 'custom':
      return describeCustom(issue.params, value, shown, field);
    default:
      return { code: 'field-value', what: `“${field}”写的是 ${shown}，不对。` };
  }
}

const customTexts: { readonly [Code in ProblemCode]?: string } = {
  'no-right-answer': '这道题没有一个正确答案。',
  'too-many-right': '单选题写了不止一个正确答案。',
  'all-right': '多选题的每一项都写成了正确答案。',
  'story-scene': '这一幕既要有选择又要有结局，或者两样都没有。',
  'play-step': '这一步 a 和 b 都没有写，没有人演。',
};

function describeCustom(
  params: Record<string, unknown> | undefined,
  value: unknown,
  shown: string,
  field: string,
): { code: ProblemCode; what: string } {
  const code = isProblemCode(params?.['code']) ? params['code'] : 'field-value';
  if (code === 'field-too-long') {
    return { code, what: `“${field}”有 ${characters(String(value))} 个字，最多 ${String(params?.['most'])} 个。` };
  }
  if (code === 'bad-date') return { code, what: `“${field}”写的是 ${shown}，不是一个真有的日子。` };
  if (code === 'bad-id') return { code, what: `“${field}”写的是 ${shown}，编号只能用小写字母、数字和短横线。` };
  return { code, what: customTexts[code] ?? `“${field}”写的是 ${shown}，不对。` };
}

function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && value in problemCodes;
}

/** A path as the guide writes it: `*` for every place in a list. */
const patternOf = (path: readonly PropertyKey[]): readonly string[] => path.map((part) => (typeof part === 'number' ? '*' : String(part)));

/** Help for a path, or for the nearest parent that has some. */
function helpFor(guide: Guide, path: readonly PropertyKey[]): FieldHelp {
  const names = patternOf(path);
  for (let depth = names.length; depth >= 0; depth--) {
    const help = guide[names.slice(0, depth).join('.')];
    if (help) return help;
  }
  return noHelp;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}
