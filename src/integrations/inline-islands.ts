import type { Plugin } from 'vite';
import { bundleClassic, type ClassicBundle } from './bundle-classic.ts';

const suffix = '?iife';

/**
 * `import code from './quiz.client.tsx?iife'` gives the bundled, minified, classic script as a string,
 * to be inlined in the page: module scripts and further requests do not work from a disk (`file://`).
 */
export function inlineIslands(): Plugin {
  const bundles = new Map<string, Promise<ClassicBundle>>();
  return {
    name: 'xintian:inline-islands',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const resolved = await this.resolve(source.slice(0, -suffix.length), importer, { skipSelf: true });
      return resolved ? `\0${resolved.id}${suffix}` : null;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(suffix)) return null;
      const entry = id.slice(1, -suffix.length);
      const bundle = bundles.get(entry) ?? bundleClassic(entry);
      bundles.set(entry, bundle);
      const { code, modules } = await bundle;
      for (const module of modules) this.addWatchFile(module);
      return `export default ${JSON.stringify(code)};`;
    },
    // In `astro dev` an edited module of an island makes its pages anew.
    async hotUpdate({ file, modules }) {
      const touched: typeof modules = [];
      for (const [entry, bundle] of bundles) {
        if (!(await bundle).modules.includes(file)) continue;
        bundles.delete(entry);
        const module = this.environment.moduleGraph.getModuleById(`\0${entry}${suffix}`);
        if (module) {
          this.environment.moduleGraph.invalidateModule(module);
          touched.push(module);
        }
      }
      return touched.length > 0 ? [...modules, ...touched] : undefined;
    },
  };
}
