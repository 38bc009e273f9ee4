import type { SavedCopy, SaveFailure } from './edition.ts';

/** What a page asks the service worker. */
export type Asked =
  | { readonly type: 'save'; readonly locale: string }
  | { readonly type: 'forget' }
  | { readonly type: 'switch' }
  | { readonly type: 'state' };

/** What the service worker tells its pages. */
export type Told =
  | {
      readonly type: 'state';
      /** The copy that is on the phone, complete. */
      readonly saved: SavedCopy | undefined;
      /** A newer edition is there, complete, and waits. */
      readonly newer: boolean;
      /** Why a newer edition could not be saved. */
      readonly failed: SaveFailure | undefined;
    }
  /** Bytes on the wire of the files that were missing, and of those that have come. */
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'failed'; readonly reason: SaveFailure };
