import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../kit/zip.ts';
import { lightColours } from '../pictures/colours.ts';
import { ownTheme } from './theme.ts';

/**
 * What the library leaves undone: the theme, the drawings as SVG beside their PNG, and the same bytes every day.
 * @param svgs the drawing on each slide, by the slide's number.
 * @param day ISO date that the file says it was made on.
 */
export function finished(pptx: Uint8Array, svgs: ReadonlyMap<number, string>, day: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(pptx)).filter(([path]) => !path.endsWith('/')));
  const change = (path: string, edit: (text: string) => string): void => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`the slide library wrote no ${path}`);
    files.set(path, strToU8(edit(strFromU8(bytes))));
  };
  change('docProps/core.xml', (text) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, `${day}T12:00:00Z`));
  change('ppt/theme/theme1.xml', (text) => ownTheme(text, lightColours()));
  // The library names a master for every slide, and there is one.
  change('[Content_Types].xml', (text) =>
    text.replace(/<Override PartName="\/(ppt\/slideMasters\/[^"]+)"[^>]*\/>/g, (entry, path: string) => (files.has(path) ? entry : '')),
  );
  for (const [number, svg] of svgs) {
    const name = `slide${number}.xml`;
    files.set(`ppt/media/drawing-${number}.svg`, strToU8(svg));
    change(`ppt/slides/_rels/${name}.rels`, (text) => text.replace('</Relationships>', `${svgRelation(number)}</Relationships>`));
    change(`ppt/slides/${name}`, (text) => text.replace(/(<a:blip r:embed="[^"]+">)\s*<\/a:blip>/, `$1${svgBlip}</a:blip>`));
  }
  return zipOf(files, day);
}

function svgRelation(number: number): string {
  return `<Relationship Id="rIdSvg" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/drawing-${number}.svg"/>`;
}

/** Tells newer programs of the SVG; older ones show the PNG. See Microsoft's [MS-ODRAWXML], 2.2.4.13. */
const svgBlip =
  '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext></a:extLst>';
