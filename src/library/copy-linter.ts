import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** AutoCorrect's rules as this site wants them; docs/decisions/0024 says why each one is off. */
const rules = {
  fullwidth: 1,
  'no-space-fullwidth': 1,
  'no-space-fullwidth-quote': 1,
  'halfwidth-word': 1,
  'halfwidth-punctuation': 1,
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-backticks': 0,
  'space-dash': 0,
  'space-dollar': 0,
  spellcheck: 0,
};

interface AutoCorrect {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  loadConfig(config: string): unknown;
  format(text: string): string;
}

let started: ((text: string) => string) | undefined;

/** The text as the linter would write it. */
export function asLinted(text: string): string {
  started ??= start();
  return started(text);
}

/** The package is made for bundlers that load WebAssembly by themselves; Node 22 does not, so it is started by hand. */
function start(): (text: string) => string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const glue: AutoCorrect & WebAssembly.ModuleImports = require('@huacnlee/autocorrect/autocorrect_bg.js');
  const binary = new WebAssembly.Module(readFileSync(require.resolve('@huacnlee/autocorrect/autocorrect_bg.wasm')));
  const { exports } = new WebAssembly.Instance(binary, { './autocorrect_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  const begin = exports['__wbindgen_start'];
  if (typeof begin === 'function') begin();
  glue.loadConfig(JSON.stringify({ rules }));
  return (text) => glue.format(text);
}
