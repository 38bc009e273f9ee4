/** What staff wrote into `本地.js` about their own village. Empty texts are not shown. */
export interface LocalRecord {
  readonly village: string;
  /** Whom villagers turn to. Shown, never exported or stored. */
  readonly officer: string;
  /** Digits only. Shown, never exported or stored. */
  readonly phone: string;
  /** One sentence for everybody. */
  readonly notice: string;
  /** Where lessons are held, for the record of a session. */
  readonly places: readonly string[];
}

/** Why the file cannot be used. */
export type LocalFault =
  /** The script itself does not run; `text` is the line, where the browser tells it. */
  | 'syntax'
  /** What should be text is missing or something else. */
  | 'not-text'
  /** Saved in an encoding that turned Chinese into rubbish. */
  | 'encoding'
  /** A line without a colon. */
  | 'no-colon'
  /** A label that nobody knows. */
  | 'unknown'
  /** A label that stands twice. */
  | 'twice'
  /** Longer than `most` characters. */
  | 'long'
  /** Not a number that can be dialled. */
  | 'phone'
  /** More than `most` places. */
  | 'many';

/** One thing to mend: `text` is what staff wrote, shortened. */
export interface LocalProblem {
  readonly fault: LocalFault;
  readonly text: string;
  readonly most?: number;
}

/** Either a record that can be shown, or what to mend: never half of each. */
export type LocalReading = { readonly record: LocalRecord } | { readonly problems: readonly LocalProblem[] };
