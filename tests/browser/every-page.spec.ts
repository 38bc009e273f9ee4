import { findings, weakContrast } from '../support/axe.ts';
import { builtPages, hasPictures, kindOf } from '../support/pages.ts';
import { expect, test } from './site.ts';

/** Pages from one mould that hold what the lesson's own page holds: of these every sixth is looked at, of all others every one. */
const moulds = new Set(['send', 'present', 'print']);
const paths = builtPages('dist').flatMap(({ path }, place) => (moulds.has(kindOf(path)) && place % 6 !== 0 ? [] : [path]));

// Several in one tab: opening one takes as long as looking at its page.
const together = 6;
for (let first = 0; first < paths.length; first += together) {
  const some = paths.slice(first, first + together);
  test(`${some[0]} to ${some.at(-1)}: one request, nothing for axe to find, nothing sticks out, everything is big enough for a thumb`, async ({
    page,
    site,
  }) => {
    let requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const path of some) {
      requests = [];
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.address('root', path));
      await page.waitForLoadState('load');

      expect.soft(await findings(page), `${path}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await weakContrast(page), `${path}, dark`).toEqual([]);

      for (const { width, rootSize } of [
        { width: 360, rootSize: '24px' },
        { width: 360, rootSize: '30px' },
        { width: 180, rootSize: '' },
        { width: 360, rootSize: '' },
      ]) {
        await page.setViewportSize({ width, height: 640 });
        const overflow = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, rootSize);
        expect.soft(overflow, `${path}, ${width}px wide, root ${rootSize || 'as it is'}`).toBe(0);
      }
      const small = await page.evaluate(() => {
        const targets = document.querySelectorAll<HTMLElement>('a, button, summary, select, textarea, label, input:not(label input)');
        return Array.from(targets).flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const shown = target.offsetParent !== null || getComputedStyle(target).position === 'fixed';
          const offScreen = target.getBoundingClientRect().right < 0;
          return shown && !offScreen && (width < 48 || height < 48) ? [`${target.outerHTML.slice(0, 80)} ${width}x${height}`] : [];
        });
      });
      expect.soft(small, path).toEqual([]);
      // The picture that is sent is a file of its own.
      const picture =
        kindOf(path) === 'send' && hasPictures(path)
          ? [site.address('root', path.replace('send/', 'share/').replace('.html', '.png'))]
          : [];
      expect.soft(requests.filter((url) => !url.startsWith('data:'))).toEqual([site.address('root', path), ...picture]);
    }
  });
}
