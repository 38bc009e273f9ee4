import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Locale, locales } from '../src/i18n/locales.ts';

/** What was written behind a command: its words, and its flags by name. */
export interface Flags {
  readonly words: readonly string[];
  readonly texts: { readonly [name: string]: string | undefined };
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads `--name text` and `--switch`.
 * @throws in plain Chinese on a flag that does not exist.
 */
export function readFlags(args: readonly string[], names: readonly string[], switches: readonly string[] = []): Flags {
  const options: ParseArgsOptionsConfig = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const known = [...names, ...switches].map((name) => `--${name}`).join('、');
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const texts = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    return { words: positionals, texts, switches: new Set(switches.filter((name) => values[name] === true)) };
  } catch (error) {
    // The parser names the flag in quotation marks, in English.
    const flag = /'(--?[^\s'<]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const exists = [...names, ...switches].some((name) => `--${name}` === flag);
    const what = flag === undefined ? '有一个写法不认识，或者后面少了字' : exists ? `“${flag}”后面少了字，或者多了字` : `不认识“${flag}”`;
    throw new Error(`${what}。能写：${known}`);
  }
}

/** A language by its name. @throws in plain Chinese when there is no such language. */
export function localeNamed(name: string | undefined): Locale | undefined {
  if (name === undefined) return undefined;
  const locale = locales.find((known) => known === name);
  if (!locale) throw new Error(`没有“${name}”这种语言，能写：${locales.join('、')}`);
  return locale;
}
