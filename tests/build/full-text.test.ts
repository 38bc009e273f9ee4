import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextHold } from '../../src/full-text/hold.ts';
import { fullTextKilobytes, fullTextRev, fullTextScript } from '../../src/full-text/place.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { writeFullText } from '../../src/integrations/full-text.ts';
import { brotliBytes } from '../../src/integrations/page-bytes.ts';
import { fullTextFile } from '../support/full-text-file.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xintian-full-text-'));
  for (const locale of locales) {
    for (const path of ['lessons/court-letters.html', 'glossary.html']) {
      cpSync(join('dist', localeFolder(locale), path), join(folder, localeFolder(locale), path));
    }
    writeFileSync(
      join(folder, localeFolder(locale), 'search.html'),
      `<main>${fullTextKilobytes}</main>${fullTextScript(locale, fullTextRev)}`,
    );
  }
  await writeFullText(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a script of the full text carries. */
function holdOf(root: string, locale: (typeof locales)[number]): TextHold {
  const script = readFileSync(join(root, fullTextFile(root, locale)), 'utf8');
  return new Function(`${script.slice(0, script.indexOf('}};') + 3)}return xintianHold`)();
}

test.each(locales)('%s: a page is told how much a first search loads', (locale) => {
  const told = Number(/<main>(\d+)<\/main>/.exec(readFileSync(join(folder, localeFolder(locale), 'search.html'), 'utf8'))?.[1]);
  const pieces = readdirSync(join(folder, 'search', locale)).map((name) => join(folder, 'search', locale, name));
  const sizes = [join(folder, fullTextFile(folder, locale)), ...pieces].map((path) => brotliBytes(readFileSync(path, 'utf8')));
  expect(told * 1000).toBeGreaterThan(Math.max(...sizes));
  expect(told * 1000).toBeLessThan(sizes.reduce((sum, size) => sum + size) * 1.1 + 1000);
});

test.each(locales)('%s: a page knows the name of the script that belongs to it', (locale) => {
  expect(readFileSync(join(folder, localeFolder(locale), 'search.html'), 'utf8')).toContain(fullTextFile(folder, locale));
});

test.each(locales)('%s: only this language is held, and every word of the glossary is a place of its own', (locale) => {
  const { pages } = holdOf(folder, locale);
  expect(pages.map(({ href }) => href).filter((href) => !href.includes('#'))).toEqual(['glossary.html', 'lessons/court-letters.html']);
  const html = readFileSync(join(folder, localeFolder(locale), 'glossary.html'), 'utf8');
  for (const { href, title } of pages.filter((page) => page.href.includes('#'))) {
    expect(html).toContain(`id="${href.split('#')[1]}"`);
    expect(title).not.toBe('');
  }
});

test.each(locales)('%s: no search gives an answer away', (locale) => {
  const { summary } = stringsOf(locale).answerKey;
  expect(readFileSync(join('dist', localeFolder(locale), 'lessons/court-letters.html'), 'utf8')).toContain(summary);
  for (const { text } of holdOf('dist', locale).pages) expect(text).not.toContain(summary);
});
