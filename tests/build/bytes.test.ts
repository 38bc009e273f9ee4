import { describe, expect, test } from 'vitest';
import { brotliBytes, oneFlight } from '../../src/integrations/page-bytes.ts';
import { partsOf } from '../support/bytes.ts';
import { builtPages, kindOf } from '../support/pages.ts';

/** Reference pages are read at leisure. */
const budgets: Record<string, number> = { glossary: 40_000, sources: 40_000 };

describe('every page travels in one flight', () => {
  for (const { path, html } of builtPages('dist')) {
    const budget = budgets[kindOf(path)] ?? oneFlight;
    test(`${path} is at most ${budget} bytes brotli`, () => {
      const bytes = brotliBytes(html);
      expect(bytes, `${path}: ${bytes} bytes, in parts ${JSON.stringify(partsOf(html))}`).toBeLessThanOrEqual(budget);
    });
  }
});
