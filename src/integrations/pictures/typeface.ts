import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Feature, Font, Buffer as Run, shape, Variation } from 'harfbuzzjs';
import woff2 from 'wawoff2';

/** Weights that the pictures use, as CSS counts them. */
export type Weight = 500 | 700 | 900;
const weights: readonly Weight[] = [500, 700, 900];

/** Draws and measures text with the characters it was opened for. */
export interface Typeface {
  /** Width of a line in em. */
  readonly width: (text: string, weight: Weight) => number;
  /** SVG of a line whose baseline starts at `x`, `y`; `size` is the em in pixels. */
  readonly line: (
    text: string,
    style: { readonly weight: Weight; readonly size: number; readonly x: number; readonly y: number },
  ) => string;
}

type Weighted = { readonly [weight in Weight]: Font };

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));

/**
 * Noto Sans SC for these characters. The font comes in about a hundred pieces, the commonest characters together: only the pieces
 * that are needed are opened. Throws for a character it does not have, so that no picture shows an empty box.
 */
export async function openTypeface(characters: ReadonlySet<string>): Promise<Typeface> {
  const pieces = await piecesOfFont();
  const opened = new Map<string, Weighted>();
  const fonts = new Map<string, Weighted>();
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const piece = pieces.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (!piece)
      throw new Error(
        `Noto Sans SC has no “${character}” for the pictures to be sent: a language in another script says "pictures: false" in src/i18n/locales.ts`,
      );
    const font = opened.get(piece.file) ?? (await openPiece(piece.file));
    opened.set(piece.file, font);
    fonts.set(character, font);
  }
  return typeface(fonts);
}

async function piecesOfFont(): Promise<
  readonly { readonly file: string; readonly ranges: readonly (readonly [from: number, to: number])[] }[]
> {
  const ranges: { readonly [piece: string]: string } = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  return Object.entries(ranges).map(([piece, text]) => ({
    file: `noto-sans-sc-${piece.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: text.split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return [from, to];
    }),
  }));
}

async function openPiece(file: string): Promise<Weighted> {
  const bytes = await woff2.decompress(await readFile(join(folder, 'files', file)));
  const face = new Face(new Blob(bytes.slice().buffer), 0);
  const [medium, bold, black] = weights.map((weight) => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return font;
  }) as [Font, Font, Font];
  return { 500: medium, 700: bold, 900: black };
}

interface PlacedGlyph {
  readonly outline: string;
  /** Thousandths of an em from the start of the line. */
  readonly left: number;
}

/** Quotation marks are as wide as a Han character unless asked to be narrow: in English they stand close to their words. */
const narrow = [Feature.fromString('palt')].filter((feature) => feature !== undefined);

function typeface(fonts: ReadonlyMap<string, Weighted>): Typeface {
  const outlines = new Map<Font, Map<number, string>>();
  const outlineOf = (font: Font, glyph: number): string => {
    const known = outlines.get(font) ?? new Map<number, string>();
    outlines.set(font, known);
    // Whole thousandths: what comes after the point differs by nothing that is seen.
    const outline = known.get(glyph) ?? font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
    known.set(glyph, outline);
    return outline;
  };
  const set = (text: string, weight: Weight): { readonly glyphs: readonly PlacedGlyph[]; readonly width: number } => {
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    const features = /\p{Script=Han}/u.test(text) ? [] : narrow;
    for (const { font, run } of runs(text, weight, fonts)) {
      const buffer = new Run();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      shape(font, buffer, features);
      for (const { codepoint, xAdvance, xOffset } of buffer.getGlyphInfosAndPositions()) {
        glyphs.push({ outline: outlineOf(font, codepoint), left: width + (xOffset ?? 0) });
        width += xAdvance ?? 0;
      }
    }
    return { glyphs, width };
  };
  return {
    width: (text, weight) => set(text, weight).width / 1000,
    line: (text, { weight, size, x, y }) => {
      const paths = set(text, weight).glyphs.map(({ outline, left }) => outline && `<path transform="translate(${left})" d="${outline}"/>`);
      return `<g transform="translate(${x} ${y}) scale(${size / 1000} ${-size / 1000})">${paths.join('')}</g>`;
    },
  };
}

/** The text in pieces that stand in one file of the font. */
function runs(
  text: string,
  weight: Weight,
  fonts: ReadonlyMap<string, Weighted>,
): readonly { readonly font: Font; readonly run: string }[] {
  const found: { font: Font; run: string }[] = [];
  for (const character of text) {
    const font = fonts.get(character)?.[weight];
    if (!font) throw new Error(`the typeface was opened without “${character}”`);
    const last = found.at(-1);
    if (last?.font === font) last.run += character;
    else found.push({ font, run: character });
  }
  return found;
}
