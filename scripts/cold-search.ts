import { onSlowPage, timed } from './slow-page.ts';

/** What a first search costs a reader whose search page is already open: from the tap into the box to the first answer. */
export interface ColdSearch {
  readonly 'first answer, ms': number;
  readonly 'first answer, bytes': number;
  readonly requests: number;
  /** What the full text takes on top, from the tap on its button. */
  readonly 'full text, ms': number;
  readonly 'full text, bytes': number;
}

/** Measures both layers once on a built folder, cold and slowed down. `query` must be one that the finder answers. */
export function coldSearch(folder: string, query: string): Promise<ColdSearch> {
  return onSlowPage(folder, 'search.html', async (page, asked) => {
    const finderMs = await timed(page, async () => {
      await page.locator('#q').fill(query);
      await page.locator('#hits a').first().waitFor({ timeout: 120_000 });
    });
    const finder = { ...asked };
    const fullTextMs = await timed(page, async () => {
      await page.locator('#full-text').click();
      // The button steps back at once; the count stands again when the text has answered.
      const answered = () =>
        !!document.getElementById('full-text')?.hidden && /\d/.test(document.getElementById('count')?.textContent ?? '');
      await page.waitForFunction(answered, undefined, { timeout: 120_000 });
    });
    return {
      'first answer, ms': finderMs,
      'first answer, bytes': finder.bytes,
      requests: finder.requests,
      'full text, ms': fullTextMs,
      'full text, bytes': asked.bytes - finder.bytes,
    };
  });
}
