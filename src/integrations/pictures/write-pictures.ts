import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { type Locale, languageOf, localeFolder, locales, sourceLocale } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { drawing } from '../../library/drawings.ts';
import { edition } from '../../library/edition.ts';
import { lessonsInOrder } from '../../library/lessons.ts';
import { type ShareView, sharePicture, shareView } from '../../library/share.ts';
import { present, siteContent } from '../../library/site-content.ts';
import { type Card, cardSvg, charactersOf } from './card.ts';
import { pngOf } from './png.ts';
import { openTypeface } from './typeface.ts';

/** How many pictures there are, and how many had to be drawn anew. */
export interface PicturesWritten {
  readonly pictures: number;
  readonly drawn: number;
}

/**
 * Writes the picture of every lesson and language that has pictures below `dist`. One that was drawn before, by the same program and from the same
 * content, is taken from `cache`, which keeps only those of the last run.
 */
export async function writePictures(dist: string, cache: string): Promise<PicturesWritten> {
  const cards = locales
    .filter((locale) => languageOf(locale).pictures)
    .flatMap((locale) =>
      lessonsInOrder(locale).map(({ slug }) => {
        const view = shareView(locale, slug);
        return { path: join(dist, localeFolder(locale), sharePicture(slug)), card: cardOf(locale, view) };
      }),
    );
  const face = await openTypeface(new Set(cards.map(({ card }) => charactersOf(card)).join('')));
  await mkdir(cache, { recursive: true });
  const program = await programHash();
  const kept = new Set<string>();
  let drawn = 0;
  // Sharp draws a picture on one core: as many at a time as there are cores.
  sharp.concurrency(1);
  const waiting = cards.values();
  const work = async (): Promise<void> => {
    for (const { path, card } of waiting) {
      const svg = cardSvg(card, face);
      const name = `${createHash('sha256').update(program).update(svg).digest('hex')}.png`;
      kept.add(name);
      const known = await readFile(join(cache, name)).catch(() => undefined);
      if (!known) drawn++;
      const png = known ?? (await pngOf(svg));
      if (!known) await writeWhole(join(cache, name), png);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, png);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const name of await readdir(cache)) if (!kept.has(name)) await rm(join(cache, name));
  return { pictures: cards.length, drawn };
}

/** What draws, besides what is drawn: this folder and the library. */
async function programHash(): Promise<string> {
  const folder = import.meta.dirname;
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const name of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** A file that another build of the same content never sees half written. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

function cardOf(locale: Locale, { lesson, figure, address, call }: ShareView): Card {
  const { send, lesson: texts } = stringsOf(locale);
  const { name } = present(siteContent().site, 'site').fields;
  const { fields, module } = lesson;
  const foot = address ? { label: send.scan, text: address.site } : call && { label: call.name, text: call.number };
  return {
    locale,
    site: locale === sourceLocale ? name[locale] : `${name[sourceLocale]} ${name[locale]}`,
    module: fields.audience === 'staff' ? texts.staff : module.title[locale],
    title: fields.title,
    rule: fields.rule,
    actionLabel: texts.action,
    action: fields.action,
    drawing: drawing(figure),
    mark: drawing('mark'),
    edition: send.lines.edition + edition(),
    foot,
    url: address?.lesson,
  };
}
