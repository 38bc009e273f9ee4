import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { adminFrom } from '../../../../src/library/admin/config.ts';
import { fieldsOf } from '../../../../src/library/admin/fields.ts';
import { kinds } from '../../../../src/library/admin/kinds.ts';
import { type Shape, shapeOf } from '../../../../src/library/admin/shape.ts';
import { readContent } from '../../../../src/library/read-content.ts';
import { id, text } from '../../../../src/schema/field.ts';

const { content } = readContent('content', 'src/drawings');
const { config } = adminFrom(content, readdirSync('content/claims'));
const choices = { module: [], claim: [], source: [], channel: [], lesson: [], figure: [] };

/** Whatever of the form has fields, with what is looked at here. */
interface Formed {
  readonly name?: string;
  readonly label?: string;
  readonly file?: string;
  readonly folder?: string;
  readonly fields?: readonly Formed[];
  readonly field?: Formed;
  readonly types?: readonly Formed[];
  readonly files?: readonly Formed[];
  readonly [key: string]: unknown;
}
const collections = config.collections as unknown as readonly Formed[];
const all = collections.flatMap((collection) => [collection, ...(collection.files ?? [])]);
const lists = collections.find(({ name }) => name === 'lists')?.files ?? [];
const named = (name: string): Formed => [...lists, ...collections].find((one) => one.name === name) ?? {};
const field = (of: Formed, ...path: string[]): Formed =>
  path.reduce(
    (at, name) => [...(at.fields ?? []), ...(at.types ?? []), ...(at.field ? [at.field] : [])].find((one) => one.name === name) ?? {},
    of,
  );

/** Names of everything below, as the schema has it. Only a command writes the mark of a translation. */
function wanted(shape: Shape): unknown {
  const group = (fields: { readonly [name: string]: Shape }) =>
    Object.fromEntries(Object.entries(fields).flatMap(([name, one]) => (one.kind === 'hash' ? [] : [[name, wanted(one)]])));
  if (shape.kind === 'group') return group(shape.fields);
  if (shape.kind === 'variants') return Object.fromEntries(Object.entries(shape.of).map(([name, fields]) => [name, group(fields)]));
  return shape.kind === 'list' ? wanted(shape.of) : true;
}
/** The same of the form. */
function shown({ fields, types, field: one }: Formed): unknown {
  if (one) return shown(one);
  const inner = fields ?? types;
  return inner ? Object.fromEntries(inner.map((each) => [each.name, shown(each)])) : true;
}

describe('the form is made of the schemas', () => {
  test.each(Object.entries(kinds))('every field of %s is in it, and no other', (name, kind) => {
    const formed = 'lists' in kind.place ? (all.find(({ file }) => file?.startsWith(`content/${name}/`)) ?? {}) : named(name);
    const { body, ...fields } = shown(formed) as Record<string, unknown>;
    expect(kind.form === 'list' ? fields['items'] : fields).toEqual(wanted(shapeOf(kind.schema)));
    expect(body !== undefined).toBe(kind.form === 'text');
  });

  test('every file that the build reads has its place in it', () => {
    const places = all.flatMap(({ folder, file }) => folder ?? file?.replace('{{locale}}', 'zh-CN') ?? []);
    const read = [...readFileSync('src/library/read-content.ts', 'utf8').matchAll(/reader\.\w+\(\[?['`]([a-z]+(?:\.yaml)?)/g)].map(
      ([, place]) => place,
    );
    expect(read.length).toBeGreaterThan(6);
    for (const place of readdirSync('content')) {
      if (place !== 'README.md')
        expect(
          places.some((known) => known.startsWith(`content/${place}`)),
          place,
        ).toBe(true);
    }
  });

  test('a new field without a label stops it, and so does one it cannot show', () => {
    const source = { guide: { known: { label: '有', expected: '', example: '' } }, choices, perLocale: false };
    const shape = (schema: z.ZodType) => ({ known: shapeOf(schema) });
    expect(fieldsOf(shape(text(20)), '', source)).toMatchObject([{ name: 'known', label: '有', maxlength: 20 }]);
    expect(() => fieldsOf({ fresh: shapeOf(text(20)) }, '', source)).toThrow('fresh');
    expect(() => shapeOf(z.strictObject({ when: z.date() }))).toThrow('date');
  });

  test('every name of something else is chosen, not typed', () => {
    const typed: string[] = [];
    const walk = (shape: Shape, path: string, guide: (typeof kinds)[string]['guide']): void => {
      const below = (name: string) => (path ? `${path}.${name}` : name);
      if (shape.kind === 'id' && !path.endsWith('id') && !guide[path.replace(/\.\*$/, '')]?.names) typed.push(path);
      if (shape.kind === 'list') walk(shape.of, below('*'), guide);
      if (shape.kind === 'group') for (const [name, one] of Object.entries(shape.fields)) walk(one, below(name), guide);
      if (shape.kind === 'variants')
        for (const fields of Object.values(shape.of)) walk({ kind: 'group', optional: false, fields }, path, guide);
    };
    for (const kind of Object.values(kinds)) walk(shapeOf(kind.schema), '', kind.guide);
    expect(typed).toEqual([]);
    expect(shapeOf(id).kind).toBe('id');
  });
});

describe('the form asks as the schema does', () => {
  const lessons = named('lessons');

  test('a rule has as many characters as fit into the squares', () => {
    const [pattern = '', message] = field(lessons, 'rule')['pattern'] as string[];
    const rule = new RegExp(pattern.slice(1, -2), 'u');
    expect(rule.test('借'.repeat(20))).toBe(true);
    expect(rule.test('借'.repeat(21))).toBe(false);
    expect(rule.test('a'.repeat(60))).toBe(true);
    expect(rule.test('a'.repeat(61))).toBe(false);
    expect(message).toBe('中文最多20个字，英文最多60个字母');
  });

  test('what there is to choose comes from the content', () => {
    expect(field(lessons, 'module')['options']).toContainEqual({ value: 'credit', label: expect.stringContaining('信用') });
    expect(field(lessons, 'moments')['options']).toContainEqual({ value: 'cannot-pay', label: '还不上' });
    expect(field(lessons, 'status')['options']).toEqual([
      { value: 'draft', label: '草稿' },
      { value: 'reviewed', label: '已复核' },
    ]);
    expect(field(named('quizzes'), 'questions', 'judge', 'claims')['multiple']).toBe(true);
  });

  test('numbers of things and sums keep their limits', () => {
    expect(field(named('quizzes'), 'questions', 'single', 'options')).toMatchObject({ min: 2, max: 4, required: true });
    expect(field(named('stories'), 'scenes', 'choices')).toMatchObject({ required: false, max: 3 });
    expect(field(named('stories'), 'scenes', 'choices')['min']).toBeUndefined();
    expect(field(named('quizzes'), 'questions', 'amount', 'answer')).toMatchObject({ value_type: 'float', min: 0, step: 0.01 });
    expect(field(lessons, 'order')).toMatchObject({ value_type: 'int', min: 1, max: 99, i18n: 'duplicate' });
  });

  test('questions are named in Chinese, by the names of the sheets', () => {
    expect(field(named('quizzes'), 'questions').types?.map(({ label }) => label)).toEqual([
      '单选',
      '多选',
      '判断',
      '排序',
      '配对',
      '算钱',
      '找圈套',
    ]);
  });
});
