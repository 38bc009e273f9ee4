import { linesOf } from '../../domain/text/lines.ts';
import { ruleGrid } from '../../domain/text/rule-rows.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Card } from './card.ts';
import type { Typeface } from './typeface.ts';
import { wordsOf } from './words.ts';

/** A place on the picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly svg: string;
  /** Where it ends, in pixels from the top. */
  readonly bottom: number;
}

type Colours = { readonly [name: string]: string };

/** The rule as the lesson shows it: Han characters in 田字格, the grid children learn to write in, other scripts on ruled lines. */
export function ruleFigure({ rule, locale }: Card, face: Typeface, colours: Colours, box: Box): Drawn {
  return /\p{Script=Han}/u.test(rule) ? inGrid(rule, locale, face, colours, box) : onLines(rule, locale, face, colours, box);
}

const largestCell = 236;

function inGrid(rule: string, locale: Locale, face: Typeface, colours: Colours, box: Box): Drawn {
  const words = (clause: string): readonly string[] => wordsOf(clause, locale);
  const { rows, columns, cell } = ruleGrid(rule, { width: box.width, height: box.height, largest: largestCell }, words);
  const [width, height] = [columns * cell, rows.length * cell];
  const steps = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const across = steps(rows.length).map((row) => `M0 ${(row + 0.5) * cell}h${width}`);
  const down = steps(columns).map((place) => `M${(place + 0.5) * cell} 0v${height}`);
  const frame = [
    ...steps(rows.length + 1).map((row) => `M0 ${row * cell}h${width}`),
    ...steps(columns + 1).map((place) => `M${place * cell} 0v${height}`),
  ];
  const size = Math.round(cell * 0.8);
  const texts = rows.flatMap((row, y) =>
    [...row].map((character, x) =>
      face.line(character, {
        weight: 900,
        size,
        x: x * cell + (cell - face.width(character, 900) * size) / 2,
        // The middle of a Han character stands 0.38 em above its baseline.
        y: (y + 0.5) * cell + size * 0.38,
      }),
    ),
  );
  const svg = `<g transform="translate(${box.x} ${box.y})"><g fill="none"><path stroke="${colours['grid-soft']}" stroke-width="3" d="${[...across, ...down].join('')}"/><path stroke="${colours['grid']}" stroke-width="3" stroke-linecap="square" d="${frame.join('')}"/></g>${texts.join('')}</g>`;
  return { svg, bottom: box.y + height };
}

const sizes = [144, 136, 128, 120, 112, 104, 96, 88, 80, 72, 64];

function onLines(rule: string, locale: Locale, face: Typeface, colours: Colours, box: Box): Drawn {
  const words = wordsOf(rule, locale);
  const broken = (size: number): readonly string[] => linesOf(words, box.width, (part) => face.width(part, 900) * size);
  const fits = (size: number): boolean => broken(size).length * size * 1.3 <= box.height && broken(size).length <= 4;
  const size = sizes.find(fits) ?? 56;
  const lineHeight = size * 1.3;
  const lines = broken(size);
  const ruled = lines.map((_, index) => `M${box.x} ${box.y + (index + 1) * lineHeight}h${box.width}`).join('');
  // Letters stand on the rule of their line, as in a copybook.
  const texts = lines.map((line, index) =>
    face.line(line, { weight: 900, size, x: box.x, y: box.y + (index + 1) * lineHeight - size * 0.04 }),
  );
  return {
    svg: `<path fill="none" stroke="${colours['grid']}" stroke-width="3" d="${ruled}"/>${texts.join('')}`,
    bottom: box.y + lines.length * lineHeight,
  };
}
