import type { Field } from '@sveltia/cms';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import type { FieldHelp, Guide } from '../../schema/field.ts';
import { below } from './keep/answers.ts';
import type { Shape } from './shape.ts';

/** A name that may be chosen, with what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
export type Choices = { readonly [K in Exclude<NonNullable<FieldHelp['names']>, 'scene'>]: readonly Choice[] };

/** What the fields of one kind of file are made from. */
export interface FieldSource {
  readonly guide: Guide;
  readonly choices: Choices;
  /** What the values of a list of choices are called, by path, where the guide does not say it. */
  readonly called?: { readonly [value: string]: string };
  /** Whether there is a file for every language. */
  readonly perLocale: boolean;
}

/** Texts that may be longer get more than one line. */
const oneLine = 60;
const idPattern: [string, string] = ['/^[a-z0-9]+(-[a-z0-9]+)*$/', '只用小写字母、数字和短横线'];
const languages = new Intl.DisplayNames([sourceLocale], { type: 'language' });
const isLocale = (name: string): name is Locale => locales.some((locale) => locale === name);

/** The field of a form for a field of a schema; nothing for what a command writes. */
export function fieldOf(name: string, shape: Shape, path: string, source: FieldSource): Field | undefined {
  if (shape.kind === 'hash') return undefined;
  const help = helpOf(name, path, source.guide);
  const top = !path.includes('.') && path !== '';
  const common = {
    name,
    label: help.label,
    ...(help.hint ? { hint: help.hint } : {}),
    required: !shape.optional,
    ...(source.perLocale ? { i18n: top && help.same ? ('duplicate' as const) : true } : {}),
  };
  switch (shape.kind) {
    case 'text': {
      const { most, pattern } = shape;
      const widget = most === undefined || most > oneLine ? 'text' : 'string';
      const form = formOf(help, most, pattern);
      return {
        ...common,
        widget,
        use_emoji_autocomplete: false,
        required: !shape.optional && !shape.mayBeEmpty,
        // The counter would show the longer of two limits.
        ...(most === undefined || help.mostHan !== undefined ? {} : { maxlength: most }),
        ...(form ? { pattern: form } : {}),
      };
    }
    case 'address':
      return { ...common, widget: 'string', type: 'url', use_emoji_autocomplete: false };
    case 'id': {
      const options = optionsOf(help, source);
      return options
        ? { ...common, widget: 'select', options: [...options] }
        : { ...common, widget: 'string', pattern: idPattern, use_emoji_autocomplete: false };
    }
    case 'date':
      return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'flag':
      return { ...common, widget: 'boolean', required: false };
    case 'number': {
      const { least, most, step = 1 } = shape;
      const limits = { ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) };
      return { ...common, widget: 'number', value_type: step === 1 ? 'int' : 'float', step, ...limits };
    }
    case 'choice':
      return { ...common, widget: 'select', options: choicesOf(shape.of, help, source) };
    case 'group':
      return { ...common, widget: 'object', fields: fieldsOf(shape.fields, path, source) };
    case 'variants':
      throw new Error(`“${path}” would be a group of changing fields, which the form has in lists only`);
    case 'list':
      return listOf(common, shape, path, help, source);
  }
}

/** The fields of a group, in the order of its schema. */
export function fieldsOf(fields: { readonly [name: string]: Shape }, path: string, source: FieldSource): Field[] {
  return Object.entries(fields).flatMap(([name, shape]) => fieldOf(name, shape, below(path, name), source) ?? []);
}

function listOf(
  common: { name: string; label: string },
  shape: Shape & { kind: 'list' },
  path: string,
  help: Help,
  source: FieldSource,
): Field {
  const { of: item, least, most } = shape;
  const needed = shape.optional ? undefined : least;
  const limits = { required: (needed ?? 0) > 0, ...(needed ? { min: needed } : {}), ...(most === undefined ? {} : { max: most }) };
  const every = below(path, '*');
  const options =
    item.kind === 'choice'
      ? choicesOf(item.of, helpOf('*', every, source.guide), source)
      : item.kind === 'id'
        ? optionsOf(help, source)
        : undefined;
  // A handful is ticked, more is looked for.
  if (options) return { ...common, ...limits, widget: 'select', multiple: true, options: [...options], dropdown_threshold: 8 };
  const one = helpOf('*', every, source.guide).label;
  const list = { ...common, ...limits, widget: 'list' as const, label_singular: one };
  switch (item.kind) {
    case 'group':
      return { ...list, collapsed: true, summary: summaryOf(item.fields), fields: fieldsOf(item.fields, every, source) };
    case 'variants':
      return {
        ...list,
        collapsed: true,
        typeKey: item.key,
        types: Object.entries(item.of).map(([name, fields]) => ({
          name,
          label: source.called?.[name] ?? name,
          widget: 'object' as const,
          summary: summaryOf(fields),
          fields: fieldsOf(fields, every, source),
        })),
      };
    default: {
      const field = fieldOf('one', item, every, source);
      if (!field) throw new Error(`nothing can be written in “${path}”`);
      return { ...list, field };
    }
  }
}

/** What a text must look like, with the words for one that does not. */
function formOf({ label, mostHan }: Help, most: number | undefined, pattern: RegExp | undefined): [string, string] | undefined {
  if (mostHan !== undefined && most !== undefined) {
    return [`/^(?:\\P{Script=Han}{0,${most}}|[\\s\\S]{0,${mostHan}})$/u`, `中文最多${mostHan}个字，英文最多${most}个字母`];
  }
  return pattern ? [String(pattern), `${label}写得不对`] : undefined;
}

/** What a folded item shows: its name, else the first words in it. */
function summaryOf(fields: { readonly [name: string]: Shape }): string {
  const words = (name: string, field: Shape): string | undefined => {
    if (field.kind === 'text') return `{{fields.${name}}}`;
    return field.kind === 'group' && sourceLocale in field.fields ? `{{fields.${name}.${sourceLocale}}}` : undefined;
  };
  const said = Object.entries(fields).flatMap(([name, field]) => words(name, field) ?? []);
  return ['id' in fields ? '{{fields.id}}' : '', said[0] ?? ''].filter(Boolean).join(' ');
}

interface Help {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly names?: FieldHelp['names'];
  readonly same?: boolean | undefined;
  readonly expected: string;
  readonly mostHan?: number | undefined;
}

/** What the schema's own guide says of the field. Without a name there is no field: it would have no label in the form. */
function helpOf(name: string, path: string, guide: Guide): Help {
  const help = guide[path];
  if (help?.label) return { ...help, label: help.label };
  if (isLocale(name)) return { label: languages.of(new Intl.Locale(name).language) ?? name, expected: '' };
  throw new Error(`“${path}” has no label in its guide, so the form cannot show it`);
}

function optionsOf(help: Help, { choices }: FieldSource): readonly Choice[] | undefined {
  return help.names === undefined || help.names === 'scene' ? undefined : choices[help.names];
}

/** Values with what the guide calls them: “draft（草稿）或 reviewed（已复核）”. */
function choicesOf(values: readonly string[], { expected }: Help, { called = {} }: FieldSource): Choice[] {
  const names = new Map([...expected.matchAll(/([a-z-]+)（([^）]+)）/g)].map(([, value = '', label = '']) => [value, label]));
  return values.map((value) => ({ value, label: called[value] ?? names.get(value) ?? value }));
}
