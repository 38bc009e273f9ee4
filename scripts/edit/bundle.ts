import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** Highlighting for two hundred languages, of which the form shows none. */
const unused = /^@shikijs\/(langs|themes)\//;

/** Fonts and helpers that the form's package carries beside its script. */
export const assets: string = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), 'assets');

/** The package names places of a delivery network for its fonts and for news of itself; both are here, on this machine. */
function stayHere(code: string): string {
  const files = readdirSync(assets);
  return code
    .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g, (place, font: string) => {
      const file = files.find((name) => name.startsWith(font) && name.endsWith('.woff2'));
      return file === undefined ? place : `assets/${file}`;
    })
    .replaceAll('https://unpkg.com/@sveltia/cms', '/admin');
}

/** The scripts of the form by file name, made from the packages on this machine: nothing is asked of the network. */
export async function bundleForm(): Promise<ReadonlyMap<string, string>> {
  const bundle = await rolldown({
    input: resolve(import.meta.dirname, '../../src/admin/main.ts'),
    platform: 'browser',
    tsconfig: false,
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'xintian:unused',
        resolveId: (id) => (unused.test(id) ? '\0unused' : null),
        load: (id) => (id === '\0unused' ? 'export default [];' : null),
      },
      {
        name: 'xintian:stay-here',
        transform: (code, id) => (id.includes('/@sveltia/cms/') ? stayHere(code) : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
