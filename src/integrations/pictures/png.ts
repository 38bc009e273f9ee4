import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { lightColours } from './colours.ts';
import { nearestIn, pictureColours } from './palette.ts';

const palette = pictureColours(lightColours());
const nearest = nearestIn(palette);

/**
 * A picture as PNG of sixteen colours. Written here, because libraries choose the colours of a picture by their number of pixels
 * and lose the small red of a stamp.
 * @see https://www.w3.org/TR/png-3/
 */
export async function pngOf(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const rowBytes = Math.ceil(width / 2) + 1;
  // Each row starts with a zero: no filter, which is best for flat colours.
  const rows = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels;
      const place = y * rowBytes + 1 + (x >> 1);
      const index = nearest(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
      rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours by their place in the palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
