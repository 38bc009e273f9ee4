/** The usual kit, small enough for any phone and stick; or everything that was built, pictures and papers as well. */
export type KitKind = 'text' | 'full';

/** Most bytes of the text kit's zip. */
export const textKitLimit = 5_000_000;

/**
 * What the text kit holds: text. Pictures to share, PDFs and slides for other programs are most of the bytes, and no lesson needs them.
 * Whatever leads to them is taken out of the kit's pages (`without-absent.ts`).
 */
const text = /\.(html|js|css|txt)$/;

/** The one picture that pages ask for: whether the site lies beside them (`islands/page`). */
const probed = 'icons/192.png';

/** What does nothing on a disk: the worker that saves the site on a phone, over http. */
const onlyOverHttp = 'sw.js';

/** Whether a built file goes into a kit. The full kit is everything, so that it can be put on a server as well. */
export function isPacked(kind: KitKind, path: string): boolean {
  return kind === 'full' || path === probed || (text.test(path) && path !== onlyOverHttp);
}
