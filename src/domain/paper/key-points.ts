import type { Block, LessonOutline, Passage } from '../lesson/outline.ts';

/** What one section leaves behind: its words for the wall, and the first paragraph in it that has a rule behind it. */
export interface KeyPoint {
  readonly words: string;
  readonly passage: Passage | undefined;
}

/** The points of a lesson for a sheet that hangs at home, one per section. */
export function keyPoints({ sections }: LessonOutline): readonly KeyPoint[] {
  return sections.flatMap(({ heading, slide, blocks }) => {
    const words = slide.length > 0 ? slide.join(' ') : heading;
    const passage = blocks.flatMap((block, place) => standsAlone(block, blocks[place + 1]))[0];
    return words === '' && passage === undefined ? [] : [{ words, passage }];
  });
}

/** A last sentence that announces what follows it in the lesson. */
const announcing = /[^。！？.!?]*[：:]$/;

/** A paragraph with a rule behind it, without what points to its neighbours; none where it leads to a number to call. */
function standsAlone(block: Block, next: Block | undefined): readonly Passage[] {
  if (block.kind !== 'paragraph' || block.claims.length === 0 || next?.kind === 'call') return [];
  const text = block.text.replace(announcing, '').trim();
  return text === '' ? [] : [{ text, claims: block.claims }];
}
