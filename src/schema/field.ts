import { z } from 'astro/zod';
import { isIsoDate } from '../domain/text/iso-date.ts';
import { type Locale, type LocalisedInPart, languageOf, locales } from '../i18n/locales.ts';

/** What an editor is told about a field when it is wrong. */
export interface FieldHelp {
  /** What belongs there, as one writes it in the file. */
  readonly expected: string;
  readonly example: string;
  /** Its name in the form, where there is no YAML to be seen. */
  readonly label?: string;
  /** What belongs there, said to somebody who fills in the form. */
  readonly hint?: string;
  /** What a name refers to; the form offers what there is. */
  readonly names?: 'module' | 'claim' | 'source' | 'channel' | 'lesson' | 'figure' | 'scene';
  /** Longest text in Han characters, where that is less than in letters. */
  readonly mostHan?: number;
  /** Whether every language says the same here. */
  readonly same?: boolean;
}

/** Help for the fields of one kind of file, by path with `*` for every place in a list: `questions.*.ask`. */
export type Guide = { readonly [path: string]: FieldHelp };

/** Length as a reader sees it: characters, not UTF-16 units. */
export const characters = (text: string): number => [...text].length;

/** Text that is not empty, of at most `most` characters. */
export const text = (most = 400) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => characters(value) <= most, { params: { code: 'field-too-long', most } });

/** `2026-11-24`. YAML would read it as a date, so files are parsed with dates left as text. */
export const isoDate = z.string().refine(isIsoDate, { params: { code: 'bad-date' } });

/** Lower-case letters, digits and hyphens: stable names of things. */
export const id = z.string().refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), { params: { code: 'bad-id' } });

/** A text in every language of the site. */
export const localised = (most?: number) => z.record(z.enum(locales), text(most));

/** A text that a language which is not complete may lack. What its pages show must be there: `checks/in-part.ts`. */
export function localisedInPart(most?: number): z.ZodType<LocalisedInPart> {
  const words = (locale: Locale): z.ZodType<string | undefined> => (languageOf(locale).complete ? text(most) : text(most).optional());
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, words(locale)])));
}

/** Texts a campaign may leave empty. */
export const localisedOrEmpty = z.record(z.enum(locales), z.string());

/** Hash of the source-language file a translation was made from. */
export const sourceHash = z.string().refine((value) => /^[0-9a-f]{12}$/.test(value), { params: { code: 'field-type' } });

/** The drawing of a story or a play. */
export const figureGuide = (example: string): FieldHelp => ({
  label: '图',
  names: 'figure',
  same: true,
  expected: '图的名字，src/drawings/ 里有的',
  example: `figure: ${example}`,
});

/** The lessons whose point a story or a play makes. */
export const lessonsGuide = (example: string): FieldHelp => ({
  label: '讲哪几课的道理',
  hint: '最近的写在前面',
  names: 'lesson',
  same: true,
  expected: '方括号里写课的名字，最近的写在前面',
  example: `lessons: [${example}]`,
});
