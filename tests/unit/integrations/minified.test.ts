import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { minified } from '../../../src/integrations/minified.ts';

const kept = resolve('node_modules/.cache/xintian/minified');
mkdirSync(kept, { recursive: true });
const before = new Set(readdirSync(kept));
afterAll(() => {
  for (const name of readdirSync(kept)) if (!before.has(name)) rmSync(resolve(kept, name));
});

const code = `(function () { var taken = document.title; taken._own = ${process.pid}; console.log(taken, taken._own); })();`;

test('the same code gives the same script the second time, other options give another', () => {
  const first = minified(code, { mangle: true });
  expect(minified(code, { mangle: true })).toBe(first);
  expect(first).toContain('._own');
  // Patterns are options, too.
  expect(minified(code, { mangle: { properties: { regex: /^_/ } } })).not.toContain('._own');
  expect(minified(code, { mangle: { properties: { regex: /^__/ } } })).toContain('._own');
});

test('code that cannot be read is refused every time', () => {
  for (let time = 0; time < 2; time++) expect(() => minified('var = 1', {})).toThrow();
});
