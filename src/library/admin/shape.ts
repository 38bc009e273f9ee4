import type { z } from 'astro/zod';
import { id, isoDate, sourceHash } from '../../schema/field.ts';

/** What a form has to know of a field, read from the schema that the build checks with. */
export type Shape = { readonly optional: boolean } & (
  | { readonly kind: 'text'; readonly most?: number; readonly pattern?: RegExp; readonly mayBeEmpty: boolean }
  | { readonly kind: 'id' | 'date' | 'hash' | 'flag' | 'address' }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number; readonly step?: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly least?: number; readonly most?: number }
  | { readonly kind: 'group'; readonly fields: { readonly [name: string]: Shape } }
  | { readonly kind: 'variants'; readonly key: string; readonly of: { readonly [name: string]: { readonly [name: string]: Shape } } }
);

type Schema = z.core.$ZodType;
const special = new Map<Schema, 'id' | 'date' | 'hash'>([
  [id, 'id'],
  [isoDate, 'date'],
  [sourceHash, 'hash'],
]);

/** Reads a schema. What it does not understand stops it: a field must not be missing from the form without a word. */
export function shapeOf(schema: Schema, optional = false): Shape {
  const kind = special.get(schema);
  if (kind) return { kind, optional };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const limits = limitsOf(def.checks ?? []);
  switch (def.type) {
    case 'optional':
    case 'default':
      return shapeOf(def.innerType, true);
    case 'string':
      if ('format' in def && def.format === 'url') return { kind: 'address', optional };
      return {
        kind: 'text',
        optional,
        mayBeEmpty: (limits.shortest ?? 0) === 0,
        ...given({ most: limits.characters, pattern: limits.pattern }),
      };
    case 'number':
      return { kind: 'number', optional, ...given({ least: limits.from, most: limits.to, step: limits.step }) };
    case 'boolean':
      return { kind: 'flag', optional };
    case 'enum':
      return { kind: 'choice', optional, of: Object.values(def.entries).map(String) };
    case 'array':
      return { kind: 'list', optional, of: shapeOf(def.element), ...given({ least: limits.shortest, most: limits.longest }) };
    case 'object':
      return { kind: 'group', optional, fields: fieldsOf(def.shape) };
    case 'record': {
      const keys = shapeOf(def.keyType);
      if (keys.kind !== 'choice') break;
      return { kind: 'group', optional, fields: Object.fromEntries(keys.of.map((key) => [key, shapeOf(def.valueType)])) };
    }
    case 'union':
      if ('discriminator' in def)
        return { kind: 'variants', optional, key: String(def.discriminator), of: variantsOf(def.options, String(def.discriminator)) };
  }
  throw new Error(`the form does not know what to do with a field of the type “${def.type}”`);
}

function fieldsOf(shape: { readonly [name: string]: Schema }): { [name: string]: Shape } {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, shapeOf(field)]));
}

function variantsOf(options: readonly Schema[], key: string): { [name: string]: { [name: string]: Shape } } {
  return Object.fromEntries(
    options.map((option) => {
      const { def } = (option as z.core.$ZodTypes)._zod;
      if (def.type !== 'object') throw new Error('every variant is an object');
      const { [key]: tag, ...rest } = def.shape;
      const names = tag && (tag as z.core.$ZodTypes)._zod.def;
      if (names?.type !== 'literal') throw new Error(`every variant says in “${key}” which it is`);
      return [String(names.values[0]), fieldsOf(rest)];
    }),
  );
}

interface Limits {
  shortest?: number;
  longest?: number;
  characters?: number;
  from?: number;
  to?: number;
  step?: number;
  pattern?: RegExp;
}

/** What a schema's checks allow, as far as a form can say it beforehand; the content check says the rest. */
function limitsOf(checks: readonly z.core.$ZodCheck<never>[]): Limits {
  const limits: Limits = {};
  for (const check of checks) {
    const def = check._zod.def as unknown as { readonly check: string; readonly [key: string]: unknown };
    const params = (def['params'] ?? {}) as { readonly code?: string; readonly most?: number };
    if (def.check === 'min_length') limits.shortest = Number(def['minimum']);
    else if (def.check === 'max_length') limits.longest = Number(def['maximum']);
    else if (def.check === 'greater_than') limits.from = Number(def['value']);
    else if (def.check === 'less_than') limits.to = Number(def['value']);
    else if (def.check === 'multiple_of') limits.step = Number(def['value']);
    else if (def.check === 'number_format') limits.step = 1;
    else if (def.check === 'string_format' && def['pattern'] instanceof RegExp) limits.pattern = def['pattern'];
    else if (def.check === 'custom' && params.code === 'field-too-long' && params.most !== undefined) limits.characters = params.most;
  }
  return limits;
}

/** Without what is not given, so that nothing stands there as `undefined`. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Paths of what may be left out, with `*` for every place in a list: an empty answer there is no answer. */
export function optionalPaths(shape: Shape, path = ''): readonly string[] {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const here = shape.optional ? [path] : [];
  switch (shape.kind) {
    case 'list':
      return [...here, ...optionalPaths(shape.of, below('*'))];
    case 'group':
      return [...here, ...Object.entries(shape.fields).flatMap(([name, field]) => optionalPaths(field, below(name)))];
    case 'variants':
      return [...here, ...Object.values(shape.of).flatMap((fields) => optionalPaths({ kind: 'group', optional: false, fields }, path))];
    default:
      return here;
  }
}
