import { encode } from 'uqr';
import { cardSize } from '../../domain/share/card-size.ts';
import { linesOf } from '../../domain/text/lines.ts';
import type { Locale } from '../../i18n/locales.ts';
import { drawnClasses, lightColours } from './colours.ts';
import { type Box, ruleFigure } from './rule-figure.ts';
import type { Typeface, Weight } from './typeface.ts';
import { wordsOf } from './words.ts';

/** What a picture shows. Its words stand on the page beside it as well. */
export interface Card {
  readonly locale: Locale;
  readonly site: string;
  readonly module: string;
  readonly title: string;
  readonly rule: string;
  readonly actionLabel: string;
  readonly action: string;
  /** SVG of the lesson's drawing and of the site's mark. */
  readonly drawing: string;
  readonly mark: string;
  /** The day of the content, with its label. */
  readonly edition: string;
  /** Whom to call, or where the code leads. */
  readonly foot: { readonly label: string; readonly text: string } | undefined;
  /** The lesson's address, for the code. */
  readonly url: string | undefined;
}

const margin = 68;
const column = cardSize.width - 2 * margin;
/** The drawing keeps at least this height, whatever the words need. */
const leastDrawing = 216;
/** Above and below the drawing. */
const gap = 34;

/** Everything a card will write, so that the typeface can be opened. */
export function charactersOf({ site, module, title, rule, actionLabel, action, edition, foot }: Card): string {
  return [site, module, title, rule, actionLabel, action, edition, foot?.label, foot?.text].join('');
}

/** A picture as SVG: text is outlines, colours are those of the light pages. */
export function cardSvg(card: Card, face: Typeface): string {
  const { locale } = card;
  const colours = lightColours();
  const classes = drawnClasses.map((name) => `.${name}{fill:${colours[name]}}`).join('');
  const foot = footOf(card, face, colours);
  const title = block(card.title, { locale, face, weight: 700, size: 46, lineHeight: 62, width: column, x: margin, y: 160 });
  const action = block(card.action, { locale, face, weight: 700, size: 50, lineHeight: 66, width: column, x: margin, y: 0 });
  const bandHeight = action.height + 118;
  const bandTop = foot.top - 44 - bandHeight;
  const ruleTop = title.bottom + 36;
  const rule = ruleFigure(card, face, colours, {
    x: margin,
    y: ruleTop,
    width: column,
    height: bandTop - 2 * gap - leastDrawing - ruleTop,
  });
  const picture = { x: margin, y: rule.bottom + gap, width: column, height: bandTop - 2 * gap - rule.bottom };
  const siteWidth = face.width(card.site, 700) * 46;
  const moduleSize = Math.min(34, (column - 84 - siteWidth - 48) / face.width(card.module, 500));
  const moduleLeft = cardSize.width - margin - face.width(card.module, 500) * moduleSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" color="${colours['ink']}" fill="${colours['ink']}"><style>${classes}</style>
<path fill="${colours['paper']}" d="M0 0h${cardSize.width}v${cardSize.height}H0z"/>
${placed(card.mark, { x: margin, y: 56, width: 64, height: 64 })}
${face.line(card.site, { weight: 700, size: 46, x: margin + 84, y: 104 })}
<g fill="${colours['soft']}">${face.line(card.module, { weight: 500, size: moduleSize, x: moduleLeft, y: 102 })}${title.svg}</g>
${rule.svg}
${placed(card.drawing, picture)}
<path fill="${colours['grain']}" d="M0 ${bandTop}h${cardSize.width}v${bandHeight}H0z"/>
${face.line(card.actionLabel, { weight: 500, size: 34, x: margin, y: bandTop + 60 })}
<g transform="translate(0 ${bandTop + 76})">${action.svg}</g>
${foot.svg}</svg>`;
}

/** Lines of text below `y`. */
function block(
  text: string,
  style: {
    readonly locale: Locale;
    readonly face: Typeface;
    readonly weight: Weight;
    readonly size: number;
    readonly lineHeight: number;
    readonly width: number;
    readonly x: number;
    readonly y: number;
  },
): { readonly svg: string; readonly height: number; readonly bottom: number } {
  const { locale, face, weight, size, lineHeight, width, x, y } = style;
  const lines = linesOf(wordsOf(text, locale), width, (part) => face.width(part, weight) * size);
  // Han characters and capitals stand in the middle of their line.
  const baseline = (lineHeight + size * 0.74) / 2;
  const svg = lines.map((line, index) => face.line(line, { weight, size, x, y: y + baseline + index * lineHeight })).join('');
  return { svg, height: lines.length * lineHeight, bottom: y + lines.length * lineHeight };
}

/** A drawing scaled into a box. */
function placed(svg: string, { x, y, width, height }: Box): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

/** Below the action: the number to call, or the code and the address it leads to, and the day of the content. */
function footOf(
  { foot, url, edition }: Card,
  face: Typeface,
  colours: { readonly [name: string]: string },
): { readonly svg: string; readonly top: number } {
  const bottom = cardSize.height - margin;
  const code = url === undefined ? undefined : codeOf(url, bottom);
  const column = code ? code.left - margin - 48 : cardSize.width - 2 * margin;
  const width = face.width(edition, 500) * 30;
  // Beside a code there is room above the day, without one to its left.
  const day = face.line(edition, { weight: 500, size: 30, x: code ? margin : cardSize.width - margin - width, y: bottom - 4 });
  const soft = `<g fill="${colours['soft']}">${day}</g>`;
  if (!foot) return { svg: soft + (code?.svg ?? ''), top: code?.top ?? bottom - 28 };
  const size = Math.min(76, (code ? column : column - width - 48) / face.width(foot.text, 900));
  const top = code?.top ?? bottom - 118;
  const words = [
    face.line(foot.label, { weight: 500, size: 34, x: margin, y: top + 32 }),
    face.line(foot.text, { weight: 900, size, x: margin, y: top + 114 }),
  ];
  return { svg: words.join('') + soft + (code?.svg ?? ''), top };
}

const codeSide = 252;

/** The code in the lower right corner. Its modules are whole pixels, and the paper around it is the quiet zone it needs. */
function codeOf(url: string, bottom: number): { readonly svg: string; readonly left: number; readonly top: number } {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const module = Math.floor(codeSide / size);
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  const left = cardSize.width - margin - module * size;
  const top = bottom - module * size;
  return {
    svg: `<path shape-rendering="crispEdges" transform="translate(${left} ${top}) scale(${module})" d="${squares.join('')}"/>`,
    left,
    top,
  };
}
