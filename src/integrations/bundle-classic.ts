import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { MinifyOptions } from 'uglify-js';
import { browserTarget } from './browser-target.ts';
import { minified } from './minified.ts';

/** A classic script with the paths of the modules it was made from. */
export interface ClassicBundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/** What is special about a script. */
interface ClassicOptions {
  /** Endings of module paths to leave out: what they export is then `undefined`. */
  readonly without?: readonly string[];
  /** Code of modules that are no files, by the name they are imported with. */
  readonly modules?: { readonly [name: string]: string };
  /** Expressions to write in place of others. */
  readonly define?: { readonly [expression: string]: string };
  /** WebAssembly and what it calls know each other by name: names stay. */
  readonly keepsNames?: boolean;
  /** Modules and exports that stand in for globals. */
  readonly inject?: { readonly [name: string]: [module: string, name: string] };
}

/** Measured on the quiz: 200 bytes less on every lesson's wire than with rolldown's own minifier. */
const smallest: MinifyOptions = { compress: { passes: 3 } };

/** Names of properties that begin with a line are private to the bundle, Preact's among them; only `__html` is a word of its interface. */
const privateNames = { properties: { regex: /^_/, reserved: ['__html'] } };

/** Bundles an entry into one minified classic script, lowered to the oldest engines we keep. */
export async function bundleClassic(entry: string, options: ClassicOptions = {}): Promise<ClassicBundle> {
  const { without = [], modules = {}, define, inject, keepsNames = false } = options;
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    plugins: [
      {
        name: 'xintian:leave-out',
        load: (id) => (without.some((ending) => id.endsWith(ending)) ? 'export {};' : null),
      },
      {
        name: 'xintian:given-modules',
        resolveId: (id) => (id in modules ? `\0${id}` : null),
        load: (id) => modules[id.slice(1)] ?? null,
      },
    ],
    shimMissingExports: true,
    onLog: (level, log, report) => {
      // Leaving out is what was asked for.
      if (log.code !== 'SHIMMED_EXPORT') report(level, log);
    },
    transform: {
      target: browserTarget,
      // The core's own `h`: the automatic runtime would ship a second way to make a node.
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'], ...inject },
      define: { 'process.env.NODE_ENV': '"production"', ...define },
      assumptions: { setPublicClassFields: true },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: false, comments: false, codeSplitting: false });
  await bundle.close();
  const [chunk] = output;
  return {
    // A closing tag inside a string literal would end the inlined script early.
    code: minified(chunk.code, keepsNames ? smallest : { ...smallest, mangle: privateNames })
      .trim()
      .replaceAll('</script', '<\\/script'),
    modules: chunk.moduleIds.map((id) => (id.startsWith('file:') ? fileURLToPath(id) : id)),
  };
}
