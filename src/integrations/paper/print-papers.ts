import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Locale, localeFolder, locales, sourceLocale } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { edition } from '../../library/edition.ts';
import { lessonsInOrder } from '../../library/lessons.ts';
import { cardsPath, paperPath } from '../../library/paper.ts';
import { type PaperFile, paperLinks, withoutPaperLinks } from './paper-links.ts';
import { settled } from './settled.ts';

/** How many files there are, and how many had to be printed anew. */
export interface PapersPrinted {
  readonly files: number;
  readonly printed: number;
}

/** A page below the built site with the files printed from it. */
interface Printing {
  readonly page: string;
  readonly files: readonly PaperFile[];
}

/**
 * Prints the papers of every lesson and language below a built site as PDF and links them from their pages. What was printed before from
 * the same page is taken from `cache`, which keeps only what the last run needed.
 * @param executablePath a Chromium.
 */
export async function printPapers(dist: string, cache: string, executablePath: string): Promise<PapersPrinted> {
  const printings = locales.flatMap(printingsOf);
  await mkdir(cache, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const day = edition();
  const kept = new Set<string>();
  let printed = 0;
  const waiting = printings.values();
  const work = async (): Promise<void> => {
    // Without scripts: a file must not depend on the day on which it was printed.
    const tab = await newTab(browser);
    for (const { page, files } of waiting) {
      const html = withoutPaperLinks(await readFile(join(dist, page), 'utf8'));
      for (const { path, parts } of files) {
        const name = `${createHash('sha256').update(day).update(JSON.stringify(parts)).update(html).digest('hex')}.pdf`;
        kept.add(name);
        const known = await readFile(join(cache, name)).catch(() => undefined);
        if (!known) printed++;
        const pdf = known ?? settled(await print(tab, join(dist, page), parts), day);
        if (!known) await writeWhole(join(cache, name), pdf);
        await mkdir(dirname(join(dist, path)), { recursive: true });
        await writeFile(join(dist, path), pdf);
      }
      await writeFile(join(dist, page), paperLinks(html, page, files));
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await browser.close();
  }
  for (const name of await readdir(cache)) if (!kept.has(name)) await rm(join(cache, name));
  return { files: printings.reduce((sum, { files }) => sum + files.length, 0), printed };
}

/** The sheet that is copied for everybody is a file of its own; whoever gives the lesson needs one script and one poster. */
function printingsOf(locale: Locale): readonly Printing[] {
  const folder = localeFolder(locale);
  const { files: texts } = stringsOf(locale).paper;
  const lessons = lessonsInOrder(locale).map(({ slug }) => ({
    page: folder + paperPath(slug),
    files: [
      { path: `${folder}print/${slug}.pdf`, text: texts.people, parts: ['people'] },
      { path: `${folder}print/staff/${slug}.pdf`, text: texts.staff, parts: ['staff', 'poster'] },
    ],
  }));
  const cards = { page: folder + cardsPath, files: [{ path: `${folder}print/cards.pdf`, text: texts.cards, parts: [] }] };
  return [...lessons, cards];
}

async function newTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: sourceLocale });
  return context.newPage();
}

/** The chosen parts of a page as PDF; all of it where it has no parts. */
async function print(tab: Page, path: string, parts: readonly string[]): Promise<Buffer> {
  await tab.goto(pathToFileURL(path).href);
  for (const box of await tab.locator('.pick').all()) {
    const id = (await box.getAttribute('id')) ?? '';
    await box.setChecked(parts.includes(id.replace('with-', '')));
  }
  return tab.pdf({ preferCSSPageSize: true, tagged: true });
}

/** A file that another run never sees half written. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
