/** What the build writes in front of the worker's code. */
export interface EditionHere {
  /** Changes with any byte of the site, and with it the worker itself: that is how a browser notices a new edition. */
  readonly id: string;
  /** ISO day that the pages show. */
  readonly day: string;
  /** Per language: its list of files, below the root, and the list's own hash. */
  readonly locales: {
    readonly [locale: string]: {
      readonly list: string;
      readonly hash: string;
      /** Folder of the language's pages, empty or ending in a slash. */
      readonly folder: string;
      /** A whole page: there is no network, and this page was never kept. */
      readonly offline: string;
      /** Said in the footer after the edition's day, as markup; `{keep}` is the address of the page that saves. */
      readonly newer: string;
      readonly failed: string;
    };
  };
}

declare const xintianEdition: EditionHere;

/** The edition that this worker belongs to. */
export const here = xintianEdition;
