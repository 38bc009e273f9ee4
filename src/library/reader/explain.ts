import type { z } from 'astro/zod';
import { characters, type FieldHelp, type Guide } from '../../schema/field.ts';
import { type Problem, type ProblemCode, problemCodes } from '../../schema/problem.ts';
import type { YamlFile } from './yaml-file.ts';

const noHelp: FieldHelp = { expected: '照 content/README.md 里的样子写', example: '见 content/README.md' };

/** Checks a parsed file against its schema; each way it fails becomes one problem in plain Chinese. */
export function checkFields<T>(yaml: YamlFile, schema: z.ZodType<T>, guide: Guide): { data?: T; problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explainIssue(issue, yaml, guide)) };
}

function explainIssue(issue: z.core.$ZodIssue, yaml: YamlFile, guide: Guide): Problem[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return keys.map((key) => {
    const path = key === undefined ? issue.path : [...issue.path, key];
    const value = valueAt(yaml.data, path);
    const { code, what } = explainValue(issue, value, String(path.at(-1) ?? ''));
    const { expected, example } = helpFor(guide, key === undefined ? path : issue.path);
    const wanted = key === undefined ? expected : '删掉这一行，或者改成对的字段名';
    return { severity: 'error', code, file: yaml.file, ...yaml.locate(path), what, expected: wanted, example };
  });
}

function explainValue(issue: z.core.$ZodIssue, value: unknown, field: string): { code: ProblemCode; what: string } {
  const shown = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'field-unknown', what: `不认识“${field}”这个字段。` };
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

/** Help for a path, or for the nearest parent that has some. */
function helpFor(guide: Guide, path: readonly PropertyKey[]): FieldHelp {
  const names = path.map((part) => (typeof part === 'number' ? '*' : String(part)));
  for (let depth = names.length; depth >= 0; depth--) {
    const help = guide[names.slice(0, depth).join('.')];
    if (help) return help;
  }
  return noHelp;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}
