import sharp from 'sharp';
import { drawing } from './drawings.ts';

interface Icon {
  /** Width and height in pixels. */
  readonly size: number;
  /** `maskable` icons are cut to a circle or a drop by some phones: the mark stays within the middle. */
  readonly purpose: 'any' | 'maskable';
}

/** The icons of the home screen, by file name. */
export const iconSizes: { readonly [file: string]: Icon } = {
  '192': { size: 192, purpose: 'any' },
  '512': { size: 512, purpose: 'any' },
  'maskable-512': { size: 512, purpose: 'maskable' },
};

/** An icon as PNG: the mark in ink on paper. */
export async function icon({ size, purpose }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * (purpose === 'maskable' ? 0.5 : 0.76));
  const edge = (size - inner) / 2;
  const mark = drawing('mark')
    .replace('<svg', `<svg x="${edge}" y="${edge}" width="${inner}" height="${inner}" color="#1e3328"`)
    .replace('class="leaf"', 'fill="#7fa650"');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="#fbf6ea"/>${mark}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
