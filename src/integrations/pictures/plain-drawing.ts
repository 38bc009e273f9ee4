import { drawnClasses, lightColours } from './colours.ts';

/**
 * A drawing that is a file of its own: the colours of the light pages stand in its attributes, because office programs know neither
 * the classes of our pages nor a style sheet within an SVG.
 */
export function plainDrawing(svg: string, width: number, height: number): string {
  const colours = lightColours();
  const coloured = drawnClasses.reduce((text, name) => text.replaceAll(`class="${name}"`, `fill="${colours[name]}"`), svg);
  return coloured
    .replaceAll('currentColor', colours['ink'] ?? '')
    .replace('<svg aria-hidden="true" ', `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" `);
}
