import type { Strings } from '../../i18n/strings.ts';

/** Texts that the deck's script writes into the page; what stands there from the start is not sent twice. */
const written = [
  'place',
  'showScript',
  'showSlides',
  'notKept',
  'passed',
  'planned',
  'undo',
  'addOne',
  'total',
  'people',
  'before',
  'after',
] as const;
export type DeckTexts = Pick<Strings['deck'], (typeof written)[number]>;

/** What a deck's script needs to know besides the slides, which it reads from the page. */
export interface DeckProps {
  /** Slug of the lesson. */
  readonly lesson: string;
  readonly locale: string;
  /** Day of the content. */
  readonly edition: string;
  /** What a slide says whose claims have run out, or have not been checked for a year. */
  readonly old: { readonly [state: string]: string };
  readonly texts: DeckTexts;
}

/** The props of a deck, with the texts its script writes. */
export function deckProps(texts: Strings['deck'], props: Omit<DeckProps, 'texts'>): DeckProps {
  const chosen = Object.fromEntries(written.map((name) => [name, texts[name]]));
  return { ...props, texts: chosen as unknown as DeckTexts };
}
