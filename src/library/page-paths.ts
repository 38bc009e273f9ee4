import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import type { Content } from './content.ts';
import { headingIds } from './heading-ids.ts';
import { isTold } from './told.ts';

const routes = resolve('src/pages/[...locale]');

/** Anchors of every page of a language, by the page's path below the language's folder. */
export function pagesWithAnchors(content: Content, locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = new Map<string, ReadonlySet<string>>();
  for (const entry of readdirSync(routes, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      for (const slug of slugsIn(content, locale, entry.name)) pages.set(`${entry.name}/${slug}.html`, new Set());
    } else if (entry.name.endsWith('.astro')) pages.set(entry.name.replace(/\.astro$/, '.html'), new Set());
  }
  for (const [slug, lesson] of content.lessons[locale]) {
    pages.set(`lessons/${slug}.html`, new Set([...headingIds(lesson.spoken), 'quiz', 'quiz-title']));
  }
  for (const [slug, story] of content.stories[locale]) pages.set(`stories/${slug}.html`, new Set(story.fields.scenes.map(({ id }) => id)));
  for (const [slug, page] of content.pages[locale]) pages.set(`${slug}.html`, new Set(headingIds(page.spoken)));
  const sources = new Map(content.sources.map(({ fields }) => [fields.id, fields]));
  const terms = content.glossary[locale].get(locale)?.fields.terms ?? [];
  pages.set('glossary.html', new Set(terms.map(({ id }) => `t-${id}`)));
  pages.set(
    'sources.html',
    new Set(content.claims.flatMap(({ fields }) => (isTold(locale, fields, sources.get(fields.source)) ? [`c-${fields.id}`] : []))),
  );
  pages.set('help.html', new Set(content.channels.map(({ fields }) => `ch-${fields.id}`)));
  pages.set('search.html', new Set(['q']));
  return pages;
}

/** Names of the pages of one folder. A folder that is no kind of content has a page for every lesson. */
export function slugsIn(content: Content, locale: Locale, folder: string): readonly string[] {
  if (folder === 'stories' || folder === 'plays' || folder === 'moments') return [...content[folder][locale].keys()];
  return [...content.lessons[locale].keys()];
}
