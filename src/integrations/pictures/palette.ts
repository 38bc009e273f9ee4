type Colours = { readonly [name: string]: string };
type Rgb = readonly [red: number, green: number, blue: number];

/** Two colours that touch, and how much of the second stands in a pixel on their edge. */
const edges: readonly (readonly [from: string, to: string, share: number])[] = [
  ['paper', 'ink', 0.2],
  ['paper', 'ink', 0.4],
  ['paper', 'ink', 0.6],
  ['paper', 'ink', 0.8],
  ['grain', 'ink', 0.25],
  ['grain', 'ink', 0.5],
  ['grain', 'ink', 0.75],
  ['paper', 'grid', 0.5],
];
const flat = ['paper', 'ink', 'soft', 'grain', 'clay', 'leaf', 'grid', 'grid-soft'];

/** The sixteen colours of every picture, so that a pixel takes half a byte: eight of the site's own, and those of their commonest edges. */
export function pictureColours(colours: Colours): readonly Rgb[] {
  const rgb = (name: string): Rgb => {
    const value = Number.parseInt((colours[name] ?? '').slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  };
  const mixed = edges.map(([from, to, share]): Rgb => {
    const [a, b] = [rgb(from), rgb(to)];
    const mix = (channel: 0 | 1 | 2): number => Math.round(a[channel] * (1 - share) + b[channel] * share);
    return [mix(0), mix(1), mix(2)];
  });
  return [...flat.map(rgb), ...mixed];
}

/** A function from a pixel to the place of the nearest colour. */
export function nearestIn(palette: readonly Rgb[]): (red: number, green: number, blue: number) => number {
  const known = new Map<number, number>();
  return (red, green, blue) => {
    const pixel = (red << 16) | (green << 8) | blue;
    const cached = known.get(pixel);
    if (cached !== undefined) return cached;
    const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(pixel, nearest);
    return nearest;
  };
}
