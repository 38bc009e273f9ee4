import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printPapers } from '../src/integrations/paper/print-papers.ts';
import { siteContent } from '../src/library/site-content.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';

/** Prints the papers of the lessons as PDF into a site that has just been built. */
export async function printSheets(): Promise<void> {
  siteContent({ warn: false });
  const started = performance.now();
  const cache = join(resolve(process.env['XINTIAN_CACHE'] ?? '.cache/astro'), 'papers');
  const { files, printed } = await printPapers(resolve(process.env['XINTIAN_OUT'] ?? 'dist'), cache, ensureBrowser());
  console.log(`${files} papers, ${printed} printed anew, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  build();
  await printSheets();
}
