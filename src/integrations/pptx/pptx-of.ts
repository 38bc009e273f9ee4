import pptxgen from 'pptxgenjs';
import { lineHeight, numberRoom, paragraphGap } from '../../domain/slide-file/fit.ts';
import { clausesOf } from '../../domain/slide-file/measure.ts';
import { lines, slideSize, titlePlace } from '../../domain/slide-file/places.ts';
import type { Layout, Mark, Place, Slide, TextBox, Tone } from '../../domain/slide-file/slide.ts';
import { type Locale, languageOf } from '../../i18n/locales.ts';
import type { SlideFileView } from '../../library/slide-files.ts';
import { finished } from './finish.ts';
import { fonts } from './theme.ts';

/** A drawing for a slide: the picture that every program shows, and the drawing that newer ones scale. */
export interface SlideDrawing {
  readonly png: Uint8Array;
  readonly svg: string;
}

const layouts: readonly Layout[] = ['opening', 'content', 'statement', 'action'];
/** The theme's names of the colours: see `theme.ts`. */
const tones: { readonly [T in Tone]: string } = { ink: 'tx1', soft: 'tx2', clay: 'accent3' };
const shapes = { circle: 'ellipse', square: 'rect', triangle: 'triangle', star: 'star5' } as const satisfies { [M in Mark]: string };

type Inches = (place: Place) => { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
const inches: Inches = ({ x, y, width, height }) => ({ x: x / 72, y: y / 72, w: width / 72, h: height / 72 });

/** Where lines begin: from the right everything stands at the mirrored place. */
const sides = {
  ltr: { text: { align: 'left' }, inches },
  rtl: {
    text: { align: 'right', rtlMode: true },
    inches: (place: Place) => inches({ ...place, x: slideSize.width - place.x - place.width }),
  },
} as const;
type Side = (typeof sides)[keyof typeof sides];

/** What all texts of a file have in common. */
interface Words {
  readonly lang: string;
  readonly side: Side;
}

/** A lesson's slides as a file for PowerPoint, WPS and LibreOffice in which every text can be changed. */
export async function pptxOf(
  { title, site, slides }: SlideFileView,
  { locale, day, drawings }: { readonly locale: Locale; readonly day: string; readonly drawings: ReadonlyMap<string, SlideDrawing> },
): Promise<Uint8Array> {
  const file = new pptxgen();
  file.defineLayout({ name: 'wide', width: slideSize.width / 72, height: slideSize.height / 72 });
  Object.assign(file, { layout: 'wide', title, subject: title, author: site, company: site });
  file.theme = { headFontFace: fonts.latin, bodyFontFace: fonts.latin };
  const { region: lang, direction } = languageOf(locale);
  const side = sides[direction];
  for (const layout of layouts) defineLayout(file, layout, side);
  const svgs = new Map<number, string>();
  slides.forEach((slide, place) => {
    const drawing = slide.figure && drawings.get(slide.figure.name);
    if (drawing) svgs.set(place + 1, drawing.svg);
    addSlide(file, slide, drawing, { lang, side });
  });
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the slide library wrote no bytes');
  return finished(written, svgs, day);
}

/** A layout holds the ground, the line, and the place of the title: programs list slides by their titles and read them out first. */
function defineLayout(file: pptxgen, layout: Layout, side: Side): void {
  const line = lines[layout];
  file.defineSlideMaster({
    title: layout,
    background: { color: layout === 'action' ? 'accent1' : 'bg1' },
    objects: [
      ...(line ? [{ rect: { ...side.inches(line), fill: { color: 'accent4' } } }] : []),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...side.inches(titlePlace[layout]),
            margin: 0,
            ...side.text,
            valign: anchor(layout),
            color: 'tx1',
          },
          text: '',
        },
      },
    ],
  });
}

function addSlide(
  file: pptxgen,
  { layout, title, boxes, marks, figure, notes }: Slide,
  drawing: SlideDrawing | undefined,
  words: Words,
): void {
  const { inches } = words.side;
  const slide = file.addSlide({ masterName: layout });
  slide.addText(runs(title, words), { placeholder: 'title', margin: 0, valign: anchor(layout) });
  for (const { mark, place } of marks) slide.addShape(shapes[mark], { ...inches(place), fill: { color: 'tx1' }, objectName: mark });
  boxes.forEach((box, place) => {
    slide.addText(runs(box, words), {
      ...inches(box.place),
      margin: 0,
      valign: box.middle ? 'middle' : 'top',
      fit: 'none',
      objectName: `text ${place + 1}`,
    });
  });
  if (figure && drawing) {
    const data = `image/png;base64,${Buffer.from(drawing.png).toString('base64')}`;
    slide.addImage({ data, ...inches(figure.place), altText: figure.alt });
  }
  slide.addNotes(notes.join('\n\n'));
}

/** Where a title stands in its place: above what follows, or in the middle when nothing does. */
function anchor(layout: Layout): 'bottom' | 'middle' {
  if (layout === 'content' || layout === 'opening') return 'bottom';
  return 'middle';
}

function runs(box: TextBox, { lang, side }: Words): pptxgen.TextProps[] {
  const { paragraphs, size, from } = box;
  const gap = paragraphGap(box);
  return paragraphs.flatMap(({ text, bold = false, tone = 'ink', byClause = false }, place) => {
    const parts = byClause ? clausesOf(text) : [text];
    return parts.map((part, number) => ({
      text: part,
      options: {
        fontSize: size,
        lineSpacing: size * lineHeight,
        ...(place === 0 ? {} : { paraSpaceBefore: size * gap }),
        bold,
        color: tones[tone],
        lang,
        ...(side === sides.ltr ? {} : side.text),
        softBreakBefore: number > 0,
        breakLine: number === parts.length - 1 && place < paragraphs.length - 1,
        ...(from === undefined ? {} : { bullet: { type: 'number' as const, numberStartAt: from, indent: size * numberRoom } }),
      },
    }));
  });
}
