import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locales } from '../src/i18n/locales.ts';

const run = promisify(execFile);
/** Runs of each, of which the middle one counts. */
const runs = 5;

/** Seconds on the clock that an editor waits for `npm run check` on a content folder: the middle of five runs, and the slowest. */
export async function checkTime(content: string): Promise<{ seconds: number; slowest: number }> {
  const taken: number[] = [];
  for (let index = 0; index < runs; index++) {
    const started = performance.now();
    // Problems end it with 1; it has read and judged everything all the same.
    await run('node', ['scripts/check.ts'], { env: { ...process.env, XINTIAN_CONTENT: content }, maxBuffer: 2 ** 26 }).catch(
      () => undefined,
    );
    taken.push((performance.now() - started) / 1000);
  }
  taken.sort((a, b) => a - b);
  return { seconds: rounded(taken[Math.floor(runs / 2)] ?? 0), slowest: rounded(taken.at(-1) ?? 0) };
}

/** To hundredths, as tables show it. */
export const rounded = (seconds: number): number => Number(seconds.toFixed(2));

/** The content with every lesson and its questions three times: as many as a large site has, and as people write them. */
export function thriceOver(content: string, folder: string): void {
  cpSync(content, folder, { recursive: true });
  for (const part of locales.flatMap((locale) => [`lessons/${locale}`, `quizzes/${locale}`])) {
    for (const file of readdirSync(join(content, part))) {
      for (const copy of ['-2', '-3']) copyFileSync(join(content, part, file), join(folder, part, file.replace(/(?=\.\w+$)/, copy)));
    }
  }
}
