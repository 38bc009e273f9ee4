import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localFile } from '../domain/local/labels.ts';

import { contentRoot, drawingsRoot, isPreview } from '../library/settings.ts';

import { ContentError, forgetContent, siteContent } from '../library/site-content.ts';
import { finishedPage } from './finished-page.ts';
import { writeFullText } from './full-text.ts';
import { inlineIslands } from './inline-islands.ts';
import { localScript } from './local-file.ts';

import { openPreview } from './preview/open-preview.ts';

import { writeServiceWorker } from './service-worker.ts';

/**
 * The build steps of this site: bad content stops it, islands are inlined, pages of languages written from the right are mirrored,
 * every page carries its own policy.
 */
export function xintian(): AstroIntegration {
  return {
    name: 'xintian',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [inlineIslands()] } });
        if (command === 'sync' || isPreview()) return;
        try {
          siteContent();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          if (command !== 'dev') throw error;
          // An editor at work mends it with the server running.
          logger.error(error.message);
        }
      },
      'astro:server:setup': ({ server }) => {
        if (isPreview()) return openPreview(server);
        server.watcher.add([contentRoot, drawingsRoot]);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentRoot) && !path.startsWith(drawingsRoot)) return;
          forgetContent();
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        // Astro emits client files for islands of its own kind; no page of this site asks for one.
        await rm(join(dist, '_astro'), { recursive: true, force: true });
        await writeFullText(dist);
        await writeFile(join(dist, localFile), localScript());
        const pages = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.html'));
        for (const page of pages) {
          const path = join(dist, page);
          await writeFile(path, finishedPage(page.replaceAll('\\', '/'), await readFile(path, 'utf8')));
        }
        await writeServiceWorker(dist);
      },
    },
  };
}
