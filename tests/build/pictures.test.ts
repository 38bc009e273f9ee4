import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/run.ts';
import { builtPages, hasPictures, kindOf } from '../support/pages.ts';
import { sampleContent, sampleOut } from '../support/sample-build.ts';

const temporary = mkdtempSync(join(tmpdir(), 'xintian-pictures-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const pictureOf = (page: string): string => page.replace('lessons/', 'share/').replace('.html', '.png');
const lessonsOf = (folder: string): readonly string[] =>
  builtPages(folder)
    .map(({ path }) => path)
    .filter((path) => kindOf(path) === 'lessons' && hasPictures(path));

/** What the code on a picture says once a chat has made it smaller and blurred it; nothing where there is none. */
async function codeOn(path: string): Promise<string | undefined> {
  const sent = await sharp(path).resize(720).jpeg({ quality: 50 }).toBuffer();
  const { data, info } = await sharp(sent).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  // The decoder is published for CommonJS: here it comes inside its module.
  const decode = 'default' in jsQr ? (jsQr.default as typeof import('jsqr').default) : jsQr;
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the picture of a lesson', () => {
  test.each(lessonsOf('dist'))('%s has one that every chat takes', async (page) => {
    const path = join('dist', pictureOf(page));
    const bytes = readFileSync(path);
    expect(bytes.length).toBeLessThanOrEqual(60_000);
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1080, height: 1440 });
  });

  test.each(lessonsOf(sampleOut))('%s: its code leads to the lesson in its language', async (page) => {
    expect(await codeOn(join(sampleOut, pictureOf(page)))).toBe(`https://xintian.example/${page}`);
  });

  test('a site without an address has no code', async () => {
    expect(await codeOn(join('dist', pictureOf(lessonsOf('dist')[0] ?? '')))).toBeUndefined();
  });

  test('the same content gives the same bytes, drawn anew or kept', () => {
    const out = join(temporary, 'dist');
    const cache = join(temporary, 'cache');
    const draw = (): void =>
      run('node', ['scripts/pictures.ts'], { XINTIAN_CONTENT: sampleContent, XINTIAN_OUT: out, XINTIAN_CACHE: cache });
    const pictures = lessonsOf(sampleOut).map(pictureOf);
    for (const _ of ['drawn', 'kept']) {
      draw();
      for (const path of pictures) expect(readFileSync(join(out, path)).equals(readFileSync(join(sampleOut, path)))).toBe(true);
      expect(readdirSync(join(cache, 'pictures'))).toHaveLength(pictures.length);
    }
  });
});
