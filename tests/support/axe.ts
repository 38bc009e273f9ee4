import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Contrast is asked for at the higher level, which no text passes that fails at the lower. Only what is wrong is worked out, and
 * in the page itself instead of a second one, which only pages with frames from elsewhere need: together four times as fast.
 */
const contrast = 'color-contrast-enhanced';

/** Everything that axe finds wrong in the page as it is, with the elements concerned. */
export async function findings(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  return told(page, (axe) => axe.exclude([...without]), { [contrast]: { enabled: true }, 'color-contrast': { enabled: false } });
}

/** Text whose contrast with its ground is too weak: what a change of the colours alone can break. */
export async function weakContrast(page: Page): Promise<readonly string[]> {
  return told(page, (axe) => axe.withRules([contrast]), {});
}

async function told(
  page: Page,
  narrowed: (axe: AxeBuilder) => AxeBuilder,
  rules: Record<string, { enabled: boolean }>,
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await narrowed(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
