import type { Question } from '../quiz/question.ts';

/** A paragraph, a step or a list's item as plain text, with the ids of the claims it cites. */
export interface Passage {
  readonly text: string;
  readonly claims: readonly string[];
}

/** Somebody to call, in the lesson's language. */
export interface Contact {
  readonly id: string;
  /** Digits to dial; absent where the number is on the reader's own contract or in the village. */
  readonly number?: string;
  readonly name: string;
  readonly for: string;
  /** The first words to say. */
  readonly say: string;
  readonly hours: string;
}

/** One piece of a section, in the order in which the lesson tells it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly claims: readonly string[] }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Passage[] }
  | { readonly kind: 'do' | 'dont' | 'story'; readonly passages: readonly Passage[] }
  | { readonly kind: 'figure'; readonly name: string; readonly alt: string }
  | { readonly kind: 'ask'; readonly question: string; readonly expect: string }
  | { readonly kind: 'call'; readonly contact: Contact };

/** A heading of a lesson with everything below it. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** Line of the lesson's file, from 1, to point an editor at. */
  readonly line: number;
  /** What a reader of the phone page sees. */
  readonly blocks: readonly Block[];
  /** Words for the wall, one paragraph each. */
  readonly slide: readonly string[];
  /** Words for whoever gives the lesson, one paragraph each. */
  readonly notes: readonly string[];
}

/**
 * A lesson as plain data: the one source from which the deck, the speaker's script, the printed sheets and other files are made.
 * Claims and hard words are resolved to text; it can be written as JSON.
 */
export interface LessonOutline {
  readonly slug: string;
  /** Language of the texts, as `zh-CN`. */
  readonly locale: string;
  readonly title: string;
  readonly rule: string;
  readonly action: string;
  readonly summary: string;
  readonly audience: 'borrower' | 'staff';
  readonly module: { readonly id: string; readonly title: string };
  /** Place within the module, from 1. */
  readonly order: number;
  /** ISO date of the last reading of the whole lesson. */
  readonly reviewed: string;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
}

type Kind = Block['kind'];
type BlockOf<K extends Kind> = Extract<Block, { kind: K }>;

/** The blocks of one kind, of a section or of a whole lesson, in order. */
export function blocksOf<K extends Kind>(from: Section | LessonOutline, kind: K): readonly BlockOf<K>[] {
  const sections = 'sections' in from ? from.sections : [from];
  return sections.flatMap((section) => section.blocks.filter((block): block is BlockOf<K> => block.kind === kind));
}

/** All that is said in a block, as passages; drawings and numbers to call say nothing. */
export function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'list':
    case 'steps':
      return block.items;
    case 'do':
    case 'dont':
    case 'story':
      return block.passages;
    case 'ask':
      return [{ text: block.question, claims: [] }];
    case 'figure':
    case 'call':
      return [];
  }
}
