import pptxgen from 'pptxgenjs';
import { lineHeight, numberRoom, paragraphGap } from '../../domain/slide-file/fit.ts';
import { clausesOf } from '../../domain/slide-file/measure.ts';
import { lines, slideSize, titlePlace } from '../../domain/slide-file/places.ts';
import type { Layout, Mark, Place, Slide, TextBox, Tone } from '../../domain/slide-file/slide.ts';
import type { Locale } from '../../i18n/locales.ts';
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

/** A lesson's slides as a file for PowerPoint, WPS and LibreOffice in which every text can be changed. */
export async function pptxOf(
  { title, site, slides }: SlideFileView,
  { locale, day, drawings }: { readonly locale: Locale; readonly day: string; readonly drawings: ReadonlyMap<string, SlideDrawing> },
): Promise<Uint8Array> {
  const file = new pptxgen();
  file.defineLayout({ name: 'wide', width: slideSize.width / 72, height: slideSize.height / 72 });
  Object.assign(file, { layout: 'wide', title, subject: title, author: site, company: site });
  file.theme = { headFontFace: fonts.latin, bodyFontFace: fonts.latin };
  for (const layout of layouts) defineLayout(file, layout);
  const lang = locale === 'zh-CN' ? 'zh-CN' : 'en-US';
  const svgs = new Map<number, string>();
  slides.forEach((slide, place) => {
    const drawing = slide.figure && drawings.get(slide.figure.name);
    if (drawing) svgs.set(place + 1, drawing.svg);
    addSlide(file, slide, drawing, lang);
  });
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the slide library wrote no bytes');
  return finished(written, svgs, day);
}

/** A layout holds the ground, the line, and the place of the title: programs list slides by their titles and read them out first. */
function defineLayout(file: pptxgen, layout: Layout): void {
  const line = lines[layout];
  file.defineSlideMaster({
    title: layout,
    background: { color: layout === 'action' ? 'accent1' : 'bg1' },
    objects: [
      ...(line ? [{ rect: { ...inches(line), fill: { color: 'accent4' } } }] : []),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...inches(titlePlace[layout]),
            margin: 0,
            align: 'left',
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
  lang: string,
): void {
  const slide = file.addSlide({ masterName: layout });
  slide.addText(runs(title, lang), { placeholder: 'title', margin: 0, valign: anchor(layout) });
  for (const { mark, place } of marks) slide.addShape(shapes[mark], { ...inches(place), fill: { color: 'tx1' }, objectName: mark });
  boxes.forEach((box, place) => {
    slide.addText(runs(box, lang), {
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

function runs(box: TextBox, lang: string): pptxgen.TextProps[] {
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
        softBreakBefore: number > 0,
        breakLine: number === parts.length - 1 && place < paragraphs.length - 1,
        ...(from === undefined ? {} : { bullet: { type: 'number' as const, numberStartAt: from, indent: size * numberRoom } }),
      },
    }));
  });
}

function inches({ x, y, width, height }: Place): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  return { x: x / 72, y: y / 72, w: width / 72, h: height / 72 };
}
