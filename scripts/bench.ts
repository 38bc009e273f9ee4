import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { brotliBytes } from '../src/integrations/page-bytes.ts';
import { contentRoot } from '../src/library/settings.ts';
import { partsOf } from '../tests/support/bytes.ts';
import { builtPages, kindOf } from '../tests/support/pages.ts';
import { sampleSite, writeFiles } from '../tests/support/sample-site.ts';
import { buildHeap } from './build.ts';
import { checkTime, thriceOver } from './check-time.ts';
import { type ColdSearch, coldSearch } from './cold-search.ts';
import { firstViews } from './first-view.ts';
import { followTime } from './follow-time.ts';
import { installStarlight, starlightSearch } from './starlight-search.ts';

/**
 * What the site costs: bytes of each kind of page, time of the check and of the preview, and time and memory of a cold build with more and more lessons.
 * Lessons are counted in both languages together. Everything is written to a temporary folder and removed,
 * but for the minified scripts, which every build keeps: the first one pays for them.
 */
const sizes = [30, 300, 1000];
/** Lessons of each language that a search looks through. */
const searched = [36, 300, 1000];

/** Runs the build in a process of its own, because its peak memory is asked for. */
function measuredBuild(env: Record<string, string>, heap = buildHeap): Promise<{ seconds: number; megabytes: number }> {
  const script = `process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS)); const { build } = await import('astro'); await build({ logLevel: 'error' });`;
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const started = performance.now();
  return new Promise((done, failed) => {
    const child = spawn('node', [`--max-old-space-size=${heap}`, '--input-type=module', '--eval', script], {
      env: { ...process.env, ...env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.on('close', (code) => {
      const kilobytes = Number(/peak (\d+)/.exec(printed)?.[1]);
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024 });
      else failed(new Error(`the build ended with ${code}\n${printed}`));
    });
  });
}

function tableOfKinds(folder: string): Record<string, Record<string, number>> {
  const kinds: Record<string, Record<string, number>> = {};
  for (const { path, html } of builtPages(folder)) {
    const kind = kindOf(path);
    const bytes = brotliBytes(html);
    const row = kinds[kind] ?? { pages: 0, smallest: bytes, largest: 0 };
    kinds[kind] = row;
    row['pages'] = (row['pages'] ?? 0) + 1;
    row['smallest'] = Math.min(row['smallest'] ?? bytes, bytes);
    if (bytes > (row['largest'] ?? 0)) Object.assign(row, { largest: bytes, ...partsOf(html) });
  }
  return kinds;
}

const temporary = mkdtempSync(join(tmpdir(), 'xintian-bench-'));
try {
  const own = join(temporary, 'own');
  const { seconds, megabytes } = await measuredBuild({ XINTIAN_OUT: own, XINTIAN_CACHE: join(temporary, 'own-cache') });
  console.log(
    `\nThe site itself: ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB. Bytes are brotli; the parts are those of the largest page.`,
  );
  console.table(tableOfKinds(own));

  console.log('\nA first view over a relay of 400 kbit/s, 400 ms, plain http, processor slowed six times; ms, the middle of seven:');
  console.table(await firstViews(own));

  console.log('\nA first search on 400 kbit/s, 400 ms, processor slowed six times, the search page being open:');
  console.table({ 'the site itself': await coldSearch(own, '晚还几天会怎样') });

  const checked = { thrice: join(temporary, 'thrice'), generated: join(temporary, 'generated') };
  thriceOver(contentRoot, checked.thrice);
  writeFiles(checked.generated, sampleSite(100));
  console.log('\nThe check of the content, without a build; seconds on the clock, lessons of each language:');
  console.table({
    'the site itself': await checkTime(contentRoot),
    'its lessons three times': await checkTime(checked.thrice),
    '100 generated': await checkTime(checked.generated),
  });

  const written = join(temporary, 'written');
  cpSync(contentRoot, written, { recursive: true });
  console.log('\nThe preview of a lesson (npm run edit), from saving its file to its page being there; seconds on the clock, seven saves:');
  console.table({
    'the site itself': await followTime(written, 'what-is-credit'),
    'its lessons three times': await followTime(checked.thrice, 'what-is-credit'),
  });

  const growth = [];
  for (const lessons of sizes) {
    const folder = (name: string): string => join(temporary, `${lessons}-${name}`);
    writeFiles(folder('content'), sampleSite(lessons / 2));
    const cost = await measuredBuild({ XINTIAN_CONTENT: folder('content'), XINTIAN_OUT: folder('dist'), XINTIAN_CACHE: folder('cache') });
    const pages = builtPages(folder('dist'));
    const bytesOf = (path: string): number => brotliBytes(pages.find((page) => page.path === path)?.html ?? '');
    growth.push({
      lessons,
      seconds: Number(cost.seconds.toFixed(1)),
      'ms a lesson': Number(((cost.seconds * 1000) / lessons).toFixed(1)),
      'peak MB': Math.round(cost.megabytes),
      'first lesson, bytes': bytesOf('lessons/lesson-1.html'),
      'home, bytes': bytesOf('index.html'),
      'review, bytes': bytesOf('review.html'),
    });
    rmSync(folder('dist'), { recursive: true });
  }
  console.log('\nGenerated lessons, seven questions each, both languages counted:');
  console.table(growth);

  const searches: Record<string, Partial<ColdSearch>> = {};
  const starlight = join(temporary, 'starlight');
  const compared = installStarlight(starlight);
  for (const lessons of searched) {
    const folder = (name: string): string => join(temporary, `searched-${lessons}-${name}`);
    writeFiles(folder('content'), sampleSite(lessons));
    // Twice as many pages as any build above: memory is not the question here.
    await measuredBuild({ XINTIAN_CONTENT: folder('content'), XINTIAN_OUT: folder('dist'), XINTIAN_CACHE: folder('cache') }, 2 * buildHeap);
    searches[`${lessons}, here`] = await coldSearch(folder('dist'), '先看合同');
    if (compared) searches[`${lessons}, Starlight`] = await starlightSearch(starlight, folder('dist'), '先看合同');
    rmSync(folder('dist'), { recursive: true });
  }
  console.log('\nA first search among so many generated lessons of one language, the same link:');
  console.table(searches);
  if (!compared) console.log('Starlight could not be installed here, so there is nothing to compare with.');
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
