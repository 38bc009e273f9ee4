import { type Locale, languageOf, locales, sourceLocale } from '../../src/i18n/locales.ts';
import type { Site } from '../../src/schema/site.ts';

/** What a library of ZIM files shows of this one, by the names of zimwriterfs's options. */
export type Metadata = Readonly<Record<string, string>>;

/** Characters that the format grants (openZIM, Metadata). */
const most = { title: 30, description: 80 };

/** The first text that is short enough; failing all, the last one cut. */
function fitting(length: number, ...texts: readonly string[]): string {
  const short = texts.find((text) => [...text].length <= length);
  return short ?? [...(texts.at(-1) ?? '')].slice(0, length).join('');
}

/** One book for all languages: every page leads to its mirror, and a link into another book would lead nowhere. */
export function metadataOf(site: Site, version: string): Metadata {
  const { name, tagline, organiser, address } = site;
  const inAll = (text: Readonly<Record<Locale, string>>, between: string): string => locales.map((locale) => text[locale]).join(between);
  const publisher = organiser[sourceLocale] || name[sourceLocale];
  return {
    welcome: 'index.html',
    illustration: 'illustration.png',
    language: locales.map((locale) => languageOf(locale).iso).join(','),
    title: fitting(most.title, inAll(name, ' '), name[sourceLocale]),
    description: fitting(most.description, inAll(tagline, ' / '), tagline[sourceLocale]),
    creator: publisher,
    publisher,
    name: 'xintian_mul_all',
    tags: '_category:other;_pictures:no;_videos:no;_details:yes',
    scraper: `xintian ${version}`,
    ...(address && { source: address }),
  };
}

/** The arguments for zimwriterfs that pack `folder` into the file `out`. */
export function writerArguments(metadata: Metadata, folder: string, out: string): readonly string[] {
  return [...Object.entries(metadata).map(([option, value]) => `--${option}=${value}`), folder, out];
}
