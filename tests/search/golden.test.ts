import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { find } from '../../src/domain/search/find.ts';
import { prepare } from '../../src/domain/search/finder.ts';
import type { FinderEntry } from '../../src/domain/search/types.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { finderIndex } from '../../src/library/finder-index.ts';

/** What somebody types, the pages that truly help, and among how many results one of them must be. */
interface Golden {
  readonly q: string;
  readonly want: readonly string[];
  readonly within: number;
  readonly lang?: Locale;
}

const golden: readonly Golden[] = parse(readFileSync(new URL('golden.yaml', import.meta.url), 'utf8'));

/** Least share of the queries that must be answered. */
const least = 0.95;

/** A wanted page without an anchor is met by any place on it. */
const answers = ({ href }: FinderEntry, want: readonly string[]) => want.includes(href) || want.includes(href.split('#')[0] ?? '');

describe.each<Locale>(['zh-CN', 'en'])('what people ask, in %s', (locale) => {
  const finder = prepare(finderIndex(locale));
  const asked = golden.filter(({ lang = 'zh-CN' }) => lang === locale);

  test('the finder alone shows a page that helps among the first, for 95 of 100 queries', () => {
    const misses = asked.filter(({ q, want, within }) => !find(finder, q, within).some(({ entry }) => answers(entry, want)));
    for (const { q, within } of misses) {
      console.log(
        `${q}  →  ${
          find(finder, q, within)
            .map(({ entry }) => entry.href)
            .join('  ') || 'nothing'
        }`,
      );
    }
    console.log(`${locale}: ${asked.length - misses.length} of ${asked.length}`);
    expect(1 - misses.length / asked.length).toBeGreaterThanOrEqual(least);
  });

  test('every entry is found by its own title', () => {
    for (const entry of finder.entries) {
      expect(
        find(finder, entry.title, 3).map((hit) => hit.entry.href),
        entry.title,
      ).toContain(entry.href);
    }
  });
});
