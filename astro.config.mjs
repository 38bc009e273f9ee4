import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { locales, sourceLocale } from './src/i18n/locales.ts';
import { browserTarget } from './src/integrations/browser-target.ts';
import { xintian } from './src/integrations/xintian.ts';

export default defineConfig({
  outDir: process.env.XINTIAN_OUT ?? './dist',
  cacheDir: process.env.XINTIAN_CACHE ?? './.cache/astro',
  i18n: { locales: [...locales], defaultLocale: sourceLocale },
  build: { format: 'preserve', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), xintian()],
  vite: { build: { cssTarget: browserTarget, modulePreload: false } },
});
