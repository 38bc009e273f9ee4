import type { FinderEntry, FinderIndex } from '../domain/search/types.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Term } from '../schema/glossary.ts';
import { lessonsInOrder } from './lessons.ts';
import { momentLinks } from './moments.ts';
import { playLinks } from './plays.ts';
import { readingsTable } from './readings-table.ts';
import { present, siteContent } from './site-content.ts';
import { storyLinks } from './stories.ts';
import { variantsTable } from './variants-table.ts';

/** What the finder of a language looks through, and how its characters are read. */
export function finderIndex(locale: Locale): FinderIndex {
  const entries = [...lessons(locale), ...moments(locale), ...stories(locale), ...plays(locale), ...channels(locale), ...terms(locale)];
  const characters = new Set(JSON.stringify(entries));
  return { entries, readings: readingsTable(characters), variants: variantsTable(characters) };
}

/** Phrases in one string; none may hold the mark that stands between them. */
const joined = (phrases: readonly string[]): string => phrases.map((phrase) => phrase.replaceAll('|', ' ')).join('|');

const forStaff = ({ audience }: { audience: 'borrower' | 'staff' }): { staff?: true } => (audience === 'staff' ? { staff: true } : {});

function lessons(locale: Locale): FinderEntry[] {
  const glossary = glossaryOf(locale);
  return lessonsInOrder(locale).map(({ slug, path, fields }) => {
    const { written, mentions } = present(siteContent().lessons[locale].get(slug), `lesson ${slug}`);
    const headings = [...written.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
    const used = new Set(mentions.flatMap(({ kind, name }) => (kind === 'term' ? [name] : [])));
    // A lesson is also found by what people call the hard words it explains.
    const called = glossary.filter(({ id }) => used.has(id)).flatMap(({ word, also }) => [word, ...also]);
    const words = joined([...fields.asks, ...headings, fields.summary, fields.action, ...called]);
    return { kind: 'lesson', href: path, title: fields.title, line: fields.rule, words, ...forStaff(fields) };
  });
}

function moments(locale: Locale): FinderEntry[] {
  return momentLinks(locale).map(({ id, path, title }) => {
    const { fields } = present(siteContent().moments[locale].get(id), `moment ${id}`);
    return { kind: 'moment', href: path, title, line: fields.lead, words: '' };
  });
}

function stories(locale: Locale): FinderEntry[] {
  return storyLinks(locale).map(({ path, fields }) => ({
    kind: 'story',
    href: path,
    title: fields.title,
    line: fields.summary,
    words: '',
    ...forStaff(fields),
  }));
}

function plays(locale: Locale): FinderEntry[] {
  return playLinks(locale).map(({ path, fields }) => ({
    kind: 'play',
    href: path,
    title: fields.title,
    line: fields.summary,
    words: '',
    staff: true,
  }));
}

function channels(locale: Locale): FinderEntry[] {
  return siteContent().channels.map(({ fields: { id, number, name, for: use } }) => ({
    kind: 'help',
    href: `help.html#ch-${id}`,
    title: number === undefined ? name[locale] : `${number} ${name[locale]}`,
    line: use[locale],
    words: number ?? '',
  }));
}

function terms(locale: Locale): FinderEntry[] {
  return glossaryOf(locale).map(({ id, word, plain, also }) => ({
    kind: 'term',
    href: `glossary.html#t-${id}`,
    title: word,
    line: plain,
    words: joined(also),
  }));
}

function glossaryOf(locale: Locale): readonly Term[] {
  return siteContent().glossary[locale].get(locale)?.fields.terms ?? [];
}
