import type { LessonOutline } from '../lesson/outline.ts';
import type { Frame } from './fit.ts';
import type { Make } from './make-slide.ts';
import type { Slide } from './slide.ts';

/** Whom to call: each number once, with the words that lead up to it. */
export function callSlides(make: Make, outline: LessonOutline): readonly Slide[] {
  const seen = new Set<string>();
  return outline.sections.flatMap(({ blocks, line, heading }) =>
    blocks.flatMap((block, place) => {
      if (block.kind !== 'call' || seen.has(block.contact.id)) return [];
      seen.add(block.contact.id);
      const lead = blocks[place - 1];
      const { name, for: purpose, say, number } = block.contact;
      const pieces = [
        { text: name, bold: true, scale: 1.3 },
        { text: purpose, more: 0.4 },
        { text: say, more: 1.6 },
      ];
      const frame: Frame = number === undefined ? {} : { wide: { height: 7.5 }, tall: { height: 5 } };
      return [
        make(
          { kind: 'call', contact: block.contact },
          {
            origin: { file: 'lesson', line, heading },
            pieces,
            frame: { ...frame, largest: 4 },
            tell: lead?.kind === 'paragraph' ? [lead.text] : [],
            said: name + purpose,
          },
        ),
      ];
    }),
  );
}
