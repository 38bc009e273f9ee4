import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { browserTarget } from './browser-target.ts';

/** A classic script with the paths of the modules it was made from. */
export interface ClassicBundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/**
 * Bundles an island's entry into one minified classic script, lowered to the oldest engines we keep.
 * @param without endings of module paths to leave out: what they export is then `undefined`.
 */
export async function bundleClassic(entry: string, without: readonly string[] = []): Promise<ClassicBundle> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    plugins: [
      {
        name: 'xintian:leave-out',
        load: (id) => (without.some((ending) => id.endsWith(ending)) ? 'export {};' : null),
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
      inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] },
      define: { 'process.env.NODE_ENV': '"production"' },
      assumptions: { setPublicClassFields: true },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false, codeSplitting: false });
  await bundle.close();
  const [chunk] = output;
  return {
    // A closing tag inside a string literal would end the inlined script early.
    code: chunk.code.trim().replaceAll('</script', '<\\/script'),
    modules: chunk.moduleIds.map((id) => (id.startsWith('file:') ? fileURLToPath(id) : id)),
  };
}
