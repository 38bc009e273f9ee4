import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readerText } from '../src/integrations/reader-text.ts';
import { builtPages } from '../tests/support/pages.ts';
import type { ColdSearch } from './cold-search.ts';
import { onSlowPage, timed } from './slow-page.ts';

/** The versions compared with; installed for the comparison only, in a temporary folder. */
const peers = ['astro@7.3.5', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7'];

/** Installs Starlight in a folder. False where packages cannot be had: the comparison is then left out. */
export function installStarlight(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "peer", "private": true, "type": "module" }\n');
  return runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...peers]);
}

/** Builds Starlight's default site from the Chinese lessons of a built folder of ours, and measures its first search as ours. */
export async function starlightSearch(folder: string, dist: string, query: string): Promise<Partial<ColdSearch>> {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(join(docs, 'lessons'), { recursive: true });
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'peer', defaultLocale: 'root', locales: { root: { label: '中文', lang: 'zh-CN' } } })] };\n`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  writeFileSync(join(docs, 'index.md'), '---\ntitle: 首页\n---\n\n欢迎。\n');
  for (const { path, html } of builtPages(dist)) {
    if (path.startsWith('lessons/')) writeFileSync(join(docs, path.replace('.html', '.md')), asMarkdown(html));
  }
  if (!runIn(folder, 'node', ['node_modules/astro/bin/astro.mjs', 'build'])) throw new Error('Starlight did not build');
  return onSlowPage(join(folder, 'dist'), 'lessons/lesson-1/', async (page, asked) => {
    const ms = await timed(page, async () => {
      await page.locator('button[data-open-modal]').first().click();
      await page.locator('input[type="text"], input[type="search"]').first().fill(query);
      await page.locator('.pagefind-ui__result-link').first().waitFor({ timeout: 120_000 });
    });
    return { 'first answer, ms': ms, 'first answer, bytes': asked.bytes, requests: asked.requests };
  });
}

/** A lesson's readers' text, with its headings. */
function asMarkdown(html: string): string {
  const blocks = readerText(html).filter(({ aside }) => !aside);
  const title = blocks.find(({ tag }) => tag === 'h1')?.text ?? '';
  const lines = blocks.flatMap(({ tag, text }) => (tag === 'h1' ? [] : [tag === 'h2' ? `## ${text}` : text]));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${lines.join('\n\n')}\n`;
}

function runIn(folder: string, command: string, args: readonly string[]): boolean {
  const path = `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}
