import { type Block, blocksOf, passagesOf, type Section } from '../lesson/outline.ts';
import { cutToFit, fits, fitted, groupsThatFit, slogan, smallest } from './fit.ts';
import { besideFigure, body, figurePlace, overline, titlePlace } from './places.ts';
import type { Paragraph, Place, Slide, TextBox } from './slide.ts';
import type { SlideWords } from './words.ts';

/** Steps are read line by line: at most this large. */
const largestStep = 38;

/** Title of a slide with a body. */
export function contentTitle(text: string): TextBox {
  return fitted([{ text, bold: true }], titlePlace.content, 36);
}

/** The small line above a title. */
export function small(text: string): TextBox {
  return { place: overline, size: smallest, paragraphs: [{ text, tone: 'soft' }] };
}

/** A section: its words beside its drawing, then a slide for each list, piece of advice and question to the room. */
export function sectionSlides(section: Section, words: SlideWords): readonly Slide[] {
  const { heading, slide, blocks } = section;
  const figure = blocksOf(section, 'figure')[0];
  const lines = slide.length > 0 ? slide : [heading];
  const first: Slide = {
    layout: 'content',
    title: contentTitle(heading),
    boxes: [{ ...slogan(lines, figure ? besideFigure : body, figure ? 54 : 64), middle: true }],
    marks: [],
    ...(figure && { figure: { name: figure.name, alt: figure.alt, place: figurePlace } }),
    notes: sectionNotes(section, words),
  };
  return [first, ...blocks.flatMap((block) => blockSlides(block, heading, words))];
}

/** What the presenter does, then what is told, then what it rests on. */
function sectionNotes({ notes, blocks }: Section, words: SlideWords): readonly string[] {
  const told = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'story').flatMap(passagesOf);
  const sources = new Set(blocks.flatMap(passagesOf).flatMap(({ claims }) => claims.map(words.sourceOf)));
  return [
    ...notes,
    ...(told.length === 0 ? [] : [words.tell, ...told.map(({ text }) => text)]),
    ...(sources.size === 0 ? [] : [words.sources + [...sources].join('；')]),
  ];
}

function blockSlides(block: Block, heading: string, words: SlideWords): readonly Slide[] {
  switch (block.kind) {
    case 'list':
    case 'steps': {
      const texts = block.items.map(({ text }) => ({ text }));
      return pages(texts, body, largestStep, 1).map((box) => textSlide(heading, [box]));
    }
    case 'do':
    case 'dont': {
      const dont = block.kind === 'dont';
      const label = { text: dont ? `✗ ${words.dont}` : `✓ ${words.do}`, bold: true, tone: dont ? ('clay' as const) : ('ink' as const) };
      const texts = block.passages.map(({ text }) => ({ text }));
      return pages(texts, body, 44).map((box) => textSlide(label.text, [{ ...box, middle: true }], label.tone));
    }
    case 'ask':
      return [
        {
          layout: 'statement',
          title: slogan([block.question], titlePlace.statement, 54),
          boxes: [small(words.ask)],
          marks: [],
          notes: block.expect === '' ? [] : [words.expect + block.expect],
        },
      ];
    default:
      return [];
  }
}

function textSlide(title: string, boxes: readonly TextBox[], tone: 'ink' | 'clay' = 'ink'): Slide {
  const box = contentTitle(title);
  return {
    layout: 'content',
    title: { ...box, paragraphs: box.paragraphs.map((paragraph) => ({ ...paragraph, tone })) },
    boxes,
    marks: [],
    notes: [],
  };
}

/** Paragraphs in as many text boxes, one a slide, as they need; numbered when `from` says so. */
export function pages(paragraphs: readonly Paragraph[], place: Place, largest: number, from?: number): readonly TextBox[] {
  const numbered = from === undefined ? {} : { from };
  const holds = (group: readonly Paragraph[]): boolean => fits({ paragraphs: group, place, size: smallest, ...numbered });
  const cut = paragraphs.flatMap((paragraph) =>
    cutToFit(paragraph.text, (text) => holds([{ ...paragraph, text }])).map((text) => ({ ...paragraph, text })),
  );
  let next = from;
  return groupsThatFit(cut, holds).map((group) => {
    const box = fitted(group, place, largest, next);
    if (next !== undefined) next += group.length;
    return box;
  });
}
