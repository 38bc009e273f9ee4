/** A place on a slide in points, from the upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cards that hands hold up: the same shapes as on the sheets, so that nobody needs to read letters. */
export type Mark = 'circle' | 'square' | 'triangle' | 'star';

/** A colour by what it means; the file's theme knows them by these names. */
export type Tone = 'ink' | 'soft' | 'clay';

/** A paragraph of a text box. */
export interface Paragraph {
  readonly text: string;
  readonly bold?: boolean;
  readonly tone?: Tone;
  /** Each clause stands on a line of its own. */
  readonly byClause?: boolean;
}

/** A text box that can be edited: its paragraphs, and the size in points at which they fit it. */
export interface TextBox {
  readonly place: Place;
  readonly size: number;
  readonly paragraphs: readonly Paragraph[];
  /** The number of the first paragraph, when they are steps. */
  readonly from?: number;
  /** Its paragraphs stand close together: a sentence and its reason. */
  readonly close?: boolean;
  /** It stands in the middle of its place, not at the top. */
  readonly middle?: boolean;
}

/** What the ground and the place of the title are like. */
export type Layout = 'opening' | 'content' | 'statement' | 'action';

/** One slide as plain data. */
export interface Slide {
  readonly layout: Layout;
  /** Its place is that of the layout. */
  readonly title: TextBox;
  readonly boxes: readonly TextBox[];
  readonly marks: readonly { readonly mark: Mark; readonly place: Place }[];
  readonly figure?: { readonly name: string; readonly alt: string; readonly place: Place };
  /** What the speaker sees, one paragraph each. */
  readonly notes: readonly string[];
}
