import { inflateSync } from 'node:zlib';

/** How many times each page of a PDF as Chromium writes it shows text: an empty page shows none. */
export function textsPerPage(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\n([\s\S]*?)endobj/g)].map(([, page = '']) => {
    const object = /\/Contents (\d+) 0 R/.exec(page)?.[1];
    const opened = new RegExp(`\\n${object} 0 obj\\n<<([^>]*)>> stream\\n`).exec(text);
    if (!opened) throw new Error('a page without contents: does this Chromium write its files in another way?');
    const start = opened.index + opened[0].length;
    const length = Number(/\/Length (\d+)/.exec(opened[1] ?? '')?.[1]);
    return (
      inflateSync(pdf.subarray(start, start + length))
        .toString('latin1')
        .match(/\bT[jJ]\b/g)?.length ?? 0
    );
  });
}
