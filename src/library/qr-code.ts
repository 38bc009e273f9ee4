import { encode } from 'uqr';

/** A code as one path of unit squares; what surrounds it has to leave its quiet zone free. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The code that leads to an address. Neighbouring squares of a row are one stroke, which halves the bytes. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const light = row.indexOf(false, x);
      return `M${x} ${y}h${(light < 0 ? size : light) - x}v1H${x}z`;
    });
  });
  return { size, path: path.join('') };
}
