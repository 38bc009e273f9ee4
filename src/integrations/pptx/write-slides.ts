import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tooLong } from '../../domain/slide-file/lesson-slides.ts';
import { figurePlace } from '../../domain/slide-file/places.ts';
import { type Locale, localeFolder, locales } from '../../i18n/locales.ts';
import { drawing } from '../../library/drawings.ts';
import { edition } from '../../library/edition.ts';
import { lessonsInOrder } from '../../library/lessons.ts';
import { slideFilePath, slideFileView } from '../../library/slide-files.ts';
import { lightColours } from '../pictures/colours.ts';
import { plainDrawing } from '../pictures/plain-drawing.ts';
import { pngOf } from '../pictures/png.ts';
import { pptxOf, type SlideDrawing } from './pptx-of.ts';

/** Sharp on a projector of full HD and on print. */
const pixelsPerPoint = 4;

/** The bytes of a lesson's slide file. Throws when a text does not fit its box even at the smallest size. */
export async function slideFile(locale: Locale, slug: string): Promise<Uint8Array> {
  const view = slideFileView(locale, slug);
  const [long] = tooLong(view.slides);
  if (long) throw new Error(`${slideFilePath(slug)}: a text is too long for its box: ${long.paragraphs.map(({ text }) => text).join(' ')}`);
  const drawings = new Map<string, SlideDrawing>();
  for (const name of new Set(view.slides.flatMap(({ figure }) => figure?.name ?? []))) drawings.set(name, await slideDrawing(name));
  return pptxOf(view, { locale, day: edition(), drawings });
}

/** Writes the slide file of every lesson and language below `dist`, and counts them. */
export async function writeSlides(dist: string): Promise<{ readonly files: number; readonly bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const locale of locales) {
    for (const { slug } of lessonsInOrder(locale)) {
      const path = join(dist, localeFolder(locale), slideFilePath(slug));
      const file = await slideFile(locale, slug);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file);
      files++;
      bytes += file.length;
    }
  }
  return { files, bytes };
}

const drawn = new Map<string, SlideDrawing>();

async function slideDrawing(name: string): Promise<SlideDrawing> {
  const known = drawn.get(name);
  if (known) return known;
  const { width, height } = figurePlace;
  const svg = plainDrawing(drawing(name), width, height);
  // The picture has no transparent ground: its few colours are those of the site, and the slide's ground is one of them.
  const ground = svg
    .replace(/width="\d+" height="\d+"/, `width="${width * pixelsPerPoint}" height="${height * pixelsPerPoint}"`)
    .replace(/^(<svg [^>]*>)/, `$1<path fill="${lightColours()['paper']}" stroke="none" d="M-999-999h9999v9999h-9999z"/>`);
  const made = { svg, png: await pngOf(ground) };
  drawn.set(name, made);
  return made;
}
