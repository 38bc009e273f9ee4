import type { Page } from '@playwright/test';
import { builtPages } from '../support/pages.ts';
import { expect, test } from './site.ts';

const decks = builtPages('dist').filter(({ path }) => /^(en\/)?present\//.test(path));
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 360, height: 640 },
];

/** Walks through the deck by its keys, counting on the way so that bars are there, and gives every stop at which something does not fit. */
function walk(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const found: string[] = [];
    press('Home');
    for (let last = ''; last !== location.hash; press('ArrowRight')) {
      last = location.hash;
      const slide = document.querySelector('.slide.on') as HTMLElement;
      if (slide.dataset['question'] && slide.dataset['at'] === '0') for (const key of '999a99b') press(key);
      const floor = (document.querySelector('.bar') as HTMLElement).getBoundingClientRect().top;
      if (slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth) found.push(`${last}: scrolls`);
      const shown = Array.from(document.querySelectorAll('.slide.on, .bar')).flatMap((part) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        return texts;
      });
      for (const text of shown) {
        const element = text.parentElement as HTMLElement;
        if (!text.nodeValue?.trim()) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const name = `${last}: “${element.textContent?.slice(0, 20)}”`;
        if (size < least - 0.01) found.push(`${name} is ${size}px`);
        if (box.left < 0 || box.right > innerWidth + 0.5) found.push(`${name} sticks out sideways`);
        if (slide.contains(element) && box.bottom > floor + 0.5) found.push(`${name} sticks out below`);
      }
    }
    return found;
  }, smallest);
}

const together = 9;
for (let first = 0; first < decks.length; first += together) {
  const some = decks.slice(first, first + together);
  test(`${some[0]?.path} to ${some.at(-1)?.path}: every stop fits on every screen, and the last row reads it`, async ({ page, site }) => {
    test.setTimeout(120_000);
    for (const { path } of some) {
      await page.goto(site.address('root', path));
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect.soft(await walk(page, size.width === 1366 ? 24 : 0), `${path} ${size.width} × ${size.height}`).toEqual([]);
      }
    }
  });
}
