import { AxeBuilder } from '@axe-core/playwright';
import { builtPages } from '../support/pages.ts';
import { expect, test } from './site.ts';

const paths = builtPages('dist').map(({ path }) => path);

for (const path of paths) {
  test(`${path}: one request, and no complaint`, async ({ page, site }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.address('root', path));
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([site.address('root', path)]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path}: nothing for axe to find in ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.address('file', path));
      const { violations } = await new AxeBuilder({ page }).options({ rules: { 'color-contrast-enhanced': { enabled: true } } }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  test(`${path}: nothing sticks out at 200 % zoom or with large text, and everything is big enough for a thumb`, async ({ page, site }) => {
    await page.goto(site.address('file', path));
    for (const { width, rootSize } of [
      { width: 360, rootSize: '' },
      { width: 360, rootSize: '24px' },
      { width: 360, rootSize: '30px' },
      { width: 180, rootSize: '' },
    ]) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, rootSize);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width}px wide, root ${rootSize || 'as it is'}`).toBe(0);
    }
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    const small = await page.evaluate(() => {
      const targets = document.querySelectorAll<HTMLElement>('a, button, summary, select, textarea, label, input:not(label input)');
      return Array.from(targets).flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const shown = target.offsetParent !== null || getComputedStyle(target).position === 'fixed';
        const offScreen = target.getBoundingClientRect().right < 0;
        return shown && !offScreen && (width < 48 || height < 48) ? [`${target.outerHTML.slice(0, 80)} ${width}x${height}`] : [];
      });
    });
    expect(small).toEqual([]);
  });
}
