/**
 * Fonts that Windows and WPS have in China. Systems without them put their own Chinese font in place of the first, and one of the same
 * widths in place of the second, which they would not have for the Latin letters of the first.
 */
export const fonts = { han: 'Microsoft YaHei', latin: 'Arial' };

type Colours = { readonly [name: string]: string };

/** Names of the theme's colours, and the site's colours that stand for them. */
const slots: readonly (readonly [slot: string, name: string])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'soft'],
  ['lt2', 'shade'],
  ['accent1', 'grain'],
  ['accent2', 'leaf'],
  ['accent3', 'clay'],
  ['accent4', 'grid'],
  ['accent5', 'line'],
  ['accent6', 'hair'],
  ['hlink', 'link'],
  ['folHlink', 'soft'],
];

/** The library's theme with the site's colours and a Chinese font, so that what staff add looks like the rest. */
export function ownTheme(theme: string, colours: Colours): string {
  const scheme = slots.map(([slot, name]) => `<a:${slot}><a:srgbClr val="${(colours[name] ?? '').slice(1).toUpperCase()}"/></a:${slot}>`);
  return theme
    .replace(/<a:clrScheme [\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Xintian">${scheme.join('')}</a:clrScheme>`)
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${fonts.han}"/>`)
    .replaceAll(/<a:font script="Hans" typeface="[^"]*"\/>/g, `<a:font script="Hans" typeface="${fonts.han}"/>`);
}
