import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingsRoot } from './settings.ts';

const known = new Map<string, string>();

/** The inline SVG of a drawing, hidden from screen readers: what it shows is said in words beside it. */
export function drawing(name: string): string {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const svg = readFileSync(join(drawingsRoot, `${name}.svg`), 'utf8')
    .trim()
    .replace('<svg ', '<svg aria-hidden="true" ');
  known.set(name, svg);
  return svg;
}

/** The drawing as a symbol that several places on a page can show. */
export function drawingSymbol(name: string, id: string): string {
  return drawing(name).replace('<svg aria-hidden="true" ', `<symbol id="${id}" `).replace('</svg>', '</symbol>');
}
