/** A page of the lesson as the server holds it. */
export interface HeldPage {
  /** Below the site's root. */
  readonly path: string;
  /** Changes when the page changes; empty while there is nothing to show. */
  readonly revision: string;
  /** Bytes on the wire as the build would write the page, give or take a hundred; 0 while there is nothing to show. */
  readonly bytes: number;
  /** `now`: as saved. `before`: the last one that could be made. `none`: it never could be made, or is not written in this language. */
  readonly state: 'now' | 'before' | 'none';
}

/** A problem with its short name and why it matters. */
export interface ShownMessage {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly title: string;
  readonly line: number;
  readonly text: string;
  readonly what: string;
  readonly expected: string;
  readonly example: string;
  readonly why: string;
}

/** The messages of one file. */
export interface FileMessages {
  readonly file: string;
  readonly messages: readonly ShownMessage[];
}

/** The pages of a lesson after a save. */
export interface PagesNow {
  /** Clock of the editor's machine, `17:20:03`. */
  readonly at: string;
  /** Milliseconds since the save; absent when nothing was saved yet. */
  readonly took?: number | undefined;
  readonly pages: readonly HeldPage[];
}

/** What the check says after a save. */
export interface MessagesNow {
  /** Of the lesson's own files. */
  readonly own: readonly FileMessages[];
  /** Of every other file. */
  readonly others: readonly FileMessages[];
}

/** What the preview knows before the first state. */
export interface PreviewProps {
  readonly lesson: string;
  /** Most bytes a page may weigh. */
  readonly budget: number;
}
