import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Contrast is asked for at the higher level: no text passes it that fails at the lower. */
const contrast = 'color-contrast-enhanced';

/** Everything that axe finds wrong in the page as it is, with the elements concerned. */
export async function findings(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  return told(page, without, { rules: { [contrast]: { enabled: true }, 'color-contrast': { enabled: false } } });
}

/** Text whose contrast with its ground is too weak: what a change of the colours alone can break. */
export async function weakContrast(page: Page): Promise<readonly string[]> {
  return told(page, [], { runOnly: { type: 'rule', values: [contrast] } });
}

/** Only what is wrong is worked out, and the script is brought once per page: it takes longer to read than to run. */
async function told(page: Page, without: readonly string[], options: axe.RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ exclude, given }) => {
      const { axe: here } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await here.run({ exclude }, { ...given, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { exclude: [...without], given: options },
  );
}
