import { createHash } from 'node:crypto';
import type { HeldPage } from '../../islands/preview/state.ts';
import { brotliBytes } from '../page-bytes.ts';
import { asBuilt } from './as-built.ts';

/** The last page that could be made of each path: a mistake leaves what was shown before. */
export interface HeldPages {
  /** Holds a page of the development server; nothing when it could not be made. */
  hold(path: string, made: string | undefined): HeldPage;
  /** The page as held, if there ever was one. */
  html(path: string): string | undefined;
}

/** Holds nothing yet. */
export function heldPages(): HeldPages {
  const held = new Map<string, { readonly html: string; readonly revision: string; readonly bytes: number }>();
  return {
    hold(path, made) {
      const known = held.get(path);
      if (made === undefined) return { path, revision: known?.revision ?? '', bytes: known?.bytes ?? 0, state: known ? 'before' : 'none' };
      const html = asBuilt(path, made);
      const revision = createHash('sha256').update(html).digest('hex').slice(0, 12);
      const page = known?.revision === revision ? known : { html, revision, bytes: brotliBytes(html) };
      held.set(path, page);
      return { path, revision, bytes: page.bytes, state: 'now' };
    },
    html: (path) => held.get(path)?.html,
  };
}
