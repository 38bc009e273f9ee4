import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { type Strings, zhCN } from './zh-CN.ts';

const all: { readonly [L in Locale]: Strings } = { 'zh-CN': zhCN, en };

/** The interface texts of a language. */
export function stringsOf(locale: Locale): Strings {
  return all[locale];
}

export type { Strings };
