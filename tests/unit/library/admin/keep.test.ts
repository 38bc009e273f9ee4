import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, isSame, type Plain } from '../../../../src/library/admin/keep/answers.ts';
import { type Form, fromFile, toFile } from '../../../../src/library/admin/keep/entry.ts';
import { keepLines } from '../../../../src/library/admin/keep/lines.ts';
import { keepYaml, readYaml } from '../../../../src/library/admin/keep/yaml.ts';
import { kinds } from '../../../../src/library/admin/kinds.ts';
import { optionalPaths, shapeOf } from '../../../../src/library/admin/shape.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(mdx|yaml)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('content', name), 'utf8') }));
const kindOf = (name: string) => kinds[name.replace(/\/.*|\.yaml$/g, '')];
const optionalOf = (name: string): ReadonlySet<string> => new Set(optionalPaths(shapeOf(kindOf(name)?.schema ?? fail(name))));
const formOf = (name: string): Form => kindOf(name)?.form ?? fail(name);
function fail(name: string): never {
  throw new Error(`no kind for ${name}`);
}

/** What a form makes of answers nobody touched: texts without the space around them, keys in another order, empty answers filled in. */
function asAFormWould(value: Plain): Plain {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(asAFormWould);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, asAFormWould(item)]),
  );
}
type Answers = { readonly [key: string]: Plain };
const open = (name: string, text: string): Answers => asAFormWould(fromFile(formOf(name), text.trim())) as Answers;

describe('a file that nobody changed', () => {
  test.each(files)('$name comes out byte for byte', ({ name, text }) => {
    expect(toFile(formOf(name), open(name, text), optionalOf(name))).toBe(text);
  });

  test('stays so when the form fills in what was left out', () => {
    const text = '- id: one\n  text: 甲\n';
    const optional = new Set(['*.note', '*.right', '*.more', '*.group']);
    const answers = [{ id: 'one', text: '甲', note: '', right: false, more: [], group: { en: '', 'zh-CN': null } }];
    expect(keepYaml(text, answers, optional)).toBe(text);
  });
});

const lesson = `---
# 复核过一遍
title:   '收据要留好'   # 别改长
moments: [ due,sign ]

order: 2
note: |
  一行

  又一行
---


## 还了钱

<Claim id="evidence-keep">收据  可以</Claim>   
\t<Call channel="lender" />
`;

describe('a file in somebody’s own hand', () => {
  const optional = new Set(['asks']);
  const change = (answers: Answers): string =>
    toFile('text', { ...(asAFormWould(fromFile('text', lesson.trim())) as Answers), ...answers }, optional);

  test('keeps its comments, quotes and spaces', () => expect(change({})).toBe(`${lesson.trim()}\n`));
  test('one answer changes one line', () => expect(change({ order: 3 })).toBe(lesson.replace('order: 2', 'order: 3')));
  test('a text keeps its quotes and the note beside it', () =>
    expect(change({ title: '收据都留好' })).toBe(lesson.replace("title:   '收据要留好'   # 别改长", "title: '收据都留好' # 别改长")));
  test('a list is written on its line', () => expect(change({ moments: ['due'] })).toBe(lesson.replace('[ due,sign ]', '[due]')));
  test('a text of several lines stays one', () => expect(change({ note: '一行\n\n改一行' })).toBe(lesson.replace('又一行', '改一行')));
  test('a new answer is a new line, an empty one is none', () => {
    expect(change({ asks: ['怎么留'] })).toBe(lesson.replace('  又一行\n', '  又一行\nasks: [怎么留]\n'));
    expect(change({ asks: [] })).toBe(lesson);
  });
  test('a word of the text changes that word', () => {
    const body = lesson.slice(lesson.indexOf('## ')).trim();
    expect(change({ body: body.replace('还了钱', '还清钱') })).toBe(lesson.replace('还了钱', '还清钱'));
  });
});

describe('lists', () => {
  const list = '# 先看这里\n- id: one   # 头一条\n  text: { zh-CN: 甲, en: "A" }\n\n# 第二条\n- id: two\n  text: { zh-CN: 乙, en: "B" }\n';
  const items = readYaml(list) as readonly Answers[];

  test('an item takes its notes with it when it moves', () => {
    const moved = keepYaml(list, [...items].reverse(), new Set());
    expect(moved).toContain('# 第二条\n- id: two');
    expect(moved).toContain('- id: one # 头一条');
    expect(readYaml(moved)).toEqual([...items].reverse());
  });
  test('what is taken out goes alone', () =>
    expect(keepYaml(list, items.slice(0, 1), new Set())).toBe(`${list.slice(0, list.indexOf('\n\n'))}\n`));
  test('a new question begins with its name', () =>
    expect(keepYaml('questions: []\n', { questions: [{ type: 'judge', id: 'new', answer: false }] }, new Set())).toContain(
      '- id: new\n    type: judge',
    ));
  test('what is added leaves the rest alone', () => {
    const added = keepYaml(list, [...items, { id: 'three', text: { 'zh-CN': '丙：丁', en: 'C: D' }, note: '' }], new Set(['*.note']));
    expect(added.startsWith(list)).toBe(true);
    expect(readYaml(added)).toEqual([...items, { id: 'three', text: { 'zh-CN': '丙：丁', en: 'C: D' } }]);
  });
});

describe('whatever is answered', () => {
  const words = fc.stringMatching(/^[\p{L}\p{N} :#'"\-[\]{},|>&*!%@`。，\n]{0,24}$/u).map((value) => value.trim());
  const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('id', 'text', 'zh-CN', 'en', 'why', 'more'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;
  const group = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'list'), plain, { minKeys: 1, noNullPrototype: true });

  test('is what the file says afterwards, whatever it said before', () => {
    fc.assert(
      fc.property(group, group, (before, after) => {
        const text = keepYaml(undefined, before, new Set());
        expect(isSame(readYaml(keepYaml(text, after, new Set())), answered(after, new Set()))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  test('and the lines that say the same are not touched', () => {
    const line = fc.constantFrom('a', 'b', 'c', '');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (base, theirs) => {
        expect(keepLines(base.join('\n'), base.join('\n'), theirs.join('\n'))).toBe(theirs.join('\n'));
        expect(keepLines(theirs.join('\n'), base.join('\n'), base.join('\n'))).toBe(theirs.join('\n'));
      }),
    );
  });
});
