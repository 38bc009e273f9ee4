import sharp from 'sharp';

/** The site's colours of light paper: an icon on somebody else's shelf knows no scheme. */
const [paper, link, leaf] = ['#fbf6ea', '#1f5138', '#7fa650'];

/** The mark as the picture that a ZIM must have: a PNG of 48 by 48. */
export function illustration(mark: string): Promise<Buffer> {
  const onPaper = mark.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" color="${link}"`).replace('class="leaf"', `fill="${leaf}"`);
  return sharp(Buffer.from(onPaper)).resize(48, 48).flatten({ background: paper }).png({ palette: true }).toBuffer();
}
