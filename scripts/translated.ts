import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales, sourceLocale } from '../src/i18n/locales.ts';
import { readContent } from '../src/library/read-content.ts';
import { contentRoot, drawingsRoot } from '../src/library/settings.ts';
import { hashOfSource } from '../src/library/translation.ts';
import { localeNamed, readFlags } from './flags.ts';

/**
 * Notes in translations that they follow the source text as it is now: `npm run translated -- what-is-credit`,
 * or `-- all` after everything has been compared; `--locale en` notes it in that language alone. Names are slugs of
 * lessons, stories and plays, moments, `about` or `glossary`.
 */
const { wanted, only } = asked();
if (wanted.length === 0) {
  console.error('写上译好的课名，例如：npm run translated -- what-is-credit；全部都对过了就写 all。');
  process.exit(1);
}
const { content } = readContent(contentRoot, drawingsRoot);
const originals: { name: string; path: (locale: string) => string; written: string[] }[] = [];
for (const [slug, lesson] of content.lessons[sourceLocale]) {
  originals.push({
    name: slug,
    path: (locale) => `lessons/${locale}/${slug}.mdx`,
    written: [lesson.written, content.quizzes[sourceLocale].get(slug)?.written ?? ''],
  });
}
for (const [moment, { written }] of content.moments[sourceLocale]) {
  originals.push({ name: moment, path: (locale) => `moments/${locale}/${moment}.yaml`, written: [written] });
}
for (const [slug, { written }] of content.stories[sourceLocale]) {
  originals.push({ name: slug, path: (locale) => `stories/${locale}/${slug}.yaml`, written: [written] });
}
for (const [slug, { written }] of content.plays[sourceLocale]) {
  originals.push({ name: slug, path: (locale) => `plays/${locale}/${slug}.yaml`, written: [written] });
}
for (const [page, { written }] of content.pages[sourceLocale]) {
  originals.push({ name: page, path: (locale) => `pages/${locale}/${page}.mdx`, written: [written] });
}
for (const { written } of content.glossary[sourceLocale].values()) {
  originals.push({ name: 'glossary', path: (locale) => `glossary/${locale}.yaml`, written: [written] });
}
const unknown = wanted.filter((name) => name !== 'all' && !originals.some((original) => original.name === name));
if (unknown.length > 0) {
  console.error(`没有叫 ${unknown.join('、')} 的中文原文。`);
  process.exit(1);
}
for (const { name, path, written } of originals) {
  if (!wanted.includes('all') && !wanted.includes(name)) continue;
  for (const locale of locales.filter((other) => other !== sourceLocale && (only === undefined || other === only))) {
    const file = join(contentRoot, path(locale));
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    const noted = text.replace(/^source: .*$/m, `source: "${hashOfSource(...written)}"`);
    if (noted !== text) writeFileSync(file, noted);
    console.log(`content/${path(locale)}${noted === text ? '' : '  已记下'}`);
  }
}

function asked(): { wanted: readonly string[]; only: Locale | undefined } {
  try {
    const { words, texts } = readFlags(process.argv.slice(2), ['locale']);
    return { wanted: words, only: localeNamed(texts['locale']) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
