import { type Block, blocksOf, type LessonOutline, type Passage, passagesOf, type Section } from '../lesson/outline.ts';
import { callSlides } from './call-slides.ts';
import { type Frame, fitted, type Piece, split } from './fit.ts';
import { beforeQuestions } from './hall-quiz.ts';
import { type DeckNotes, type Make, maker } from './make-slide.ts';
import { clausesOf } from './measure.ts';
import { countSlide, questionSlides } from './quiz-slides.ts';
import type { Origin, Script, Slide } from './slide.ts';

/** A slogan is read from the last row: 47 px at 1366 × 768, 22 px on a phone. */
const smallestSlogan = 5;
/** Slides whose words a drawing stands beside (wide) or below (tall). */
const besideDrawing: Frame = { wide: { width: 21 }, tall: { height: 12.5 }, smallest: smallestSlogan };
const listPiece = ({ text }: { text: string }): Piece => ({ text, beside: 2.2, more: 0.5 });
const slogan = (text: string): Piece => ({ text, clauses: true, bold: true, more: 0.3 });
/** A Chinese rule stands in cells as wide as 1.6 characters, if it can be with a row for each clause. */
function ruleRows(rule: string): readonly Piece[] {
  if (!/\p{Script=Han}/u.test(rule)) return [{ text: rule, bold: true, more: 0.6 }];
  const rows = clausesOf(rule).map((text) => ({ text, bold: true, scale: 1.6, beside: 0.4 }));
  const whole = rows.map((row) => ({ ...row, whole: true }));
  return fitted(whole) ? whole : rows;
}
/** Lists and steps are read line by line: they are never set as large as a slogan. */
const listFrame: Frame = { largest: 2, smallest: 6 };

/** The deck of a lesson, slide by slide: the room is asked, the lesson is given, the room is asked again. */
export function slidesOf(outline: LessonOutline, notes: DeckNotes): readonly Slide[] {
  const head: Origin = { file: 'lesson', line: 1, heading: outline.title };
  const make = maker(outline, notes);
  const figure = blocksOf(outline, 'figure')[0];
  const before = beforeQuestions(outline.questions);
  return [
    make(
      { kind: 'title', module: outline.module.title, title: outline.title, figure: figure?.name },
      { origin: head, pieces: [slogan(outline.title)], frame: besideDrawing, tell: [outline.summary] },
    ),
    make({ kind: 'cards' }, { origin: head, pieces: [], stops: 1 }),
    ...before.map((question, place) => countSlide(make, outline, question, 'before', place + 1)),
    make({ kind: 'rule', rule: outline.rule }, { origin: head, pieces: ruleRows(outline.rule), said: outline.rule }),
    ...outline.sections.flatMap((section) => sectionSlides(make, section)),
    ...outline.questions.flatMap((question, place) => questionSlides(make, outline, question, place + 1)),
    make(
      { kind: 'action', action: outline.action },
      {
        origin: head,
        pieces: [slogan(outline.action)],
        frame: { wide: { width: 4 }, tall: { width: 2 }, largest: 1, smallest: smallestSlogan },
      },
    ),
    ...callSlides(make, outline),
    make({ kind: 'end' }, { origin: head, pieces: [] }),
  ];
}

/** A section's own slide, then one for each list, piece of advice and question to the room. What is only said goes with the slide before it. */
function sectionSlides(make: Make, section: Section): readonly Slide[] {
  const { heading, slide, notes, line } = section;
  const origin: Origin = { file: 'lesson', line, heading };
  const [parts, rest] = spoken(section.blocks);
  const figure = blocksOf(section, 'figure')[0];
  const words = slide.length > 0 ? slide : [heading];
  const first = make(
    { kind: 'section', heading, words, figure: figure && { name: figure.name, alt: figure.alt } },
    {
      origin,
      pieces: words.map(slogan),
      frame: figure ? besideDrawing : { smallest: smallestSlogan },
      notes,
      story: parts,
      claims: claimsOf(section.blocks.flatMap(passagesOf)),
    },
  );
  const slides = rest.flatMap(({ block, after }) => blockSlides(make, block, { origin, story: after }));
  return [first, ...slides];
}

const claimsOf = (passages: readonly Passage[]): readonly string[] => passages.flatMap(({ claims }) => claims);

/** What is told before the first block that has a slide of its own, and each such block with what is told after it. */
function spoken(blocks: readonly Block[]): [Script['tell'], { block: Block; after: Script['tell'] }[]] {
  const first: Script['tell'][number][] = [];
  const rest: { block: Block; after: Script['tell'][number][] }[] = [];
  blocks.forEach((block, place) => {
    if (block.kind === 'figure' || block.kind === 'call' || leadsToCall(blocks, place)) return;
    if (block.kind !== 'paragraph' && block.kind !== 'story') rest.push({ block, after: [] });
    else
      (rest.at(-1)?.after ?? first).push(...passagesOf(block).map(({ text, claims }) => ({ text, claims, story: block.kind === 'story' })));
  });
  return [first, rest];
}

/** The paragraph that ends in “call this number” is told when the number stands on the wall. */
function leadsToCall(blocks: readonly Block[], place: number): boolean {
  return blocks[place]?.kind === 'paragraph' && blocks[place + 1]?.kind === 'call';
}

function blockSlides(make: Make, block: Block, { origin, story }: { origin: Origin; story: Script['tell'] }): readonly Slide[] {
  const heading = origin.file === 'lesson' ? origin.heading : '';
  switch (block.kind) {
    case 'list':
    case 'steps': {
      const parts = split(block.items, (item) => [listPiece(item)], [], listFrame);
      return parts.map((items, place) => {
        const from = parts.slice(0, place).reduce((sum, { length }) => sum + length, 1);
        return make(
          { kind: block.kind, heading, items, from },
          {
            origin,
            pieces: items.map(listPiece),
            frame: listFrame,
            story: place === parts.length - 1 ? story : [],
            claims: claimsOf(items),
          },
        );
      });
    }
    case 'do':
    case 'dont': {
      const words = block.passages.map(({ text }) => text);
      const pieces = words.map((text) => ({ ...slogan(text), beside: 2 }));
      return [
        make(
          { kind: block.kind, heading, words },
          { origin, pieces, frame: { largest: 1, smallest: smallestSlogan }, story, claims: claimsOf(block.passages) },
        ),
      ];
    }
    case 'ask':
      return [
        make(
          { kind: 'ask', heading, question: block.question, expect: block.expect },
          {
            origin,
            pieces: [slogan(block.question), { text: block.expect, scale: 0.8, beside: 1, more: 2.4 }],
            frame: { largest: 1, smallest: smallestSlogan },
            stops: 3,
            story,
          },
        ),
      ];
    default:
      return [];
  }
}
