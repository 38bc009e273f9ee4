import { writeSampleSite } from '../tests/support/sample-build.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';
import { run } from './run.ts';

/** Everything a change must pass, the quickest first. */
run('node', ['scripts/check.ts']);
run('biome', ['ci', '.']);
run('astro', ['check', '--minimumFailingSeverity', 'warning']);
run('vitest', ['run', '--project', 'unit', '--project', 'content', '--project', 'search']);
build();
build(writeSampleSite());
run('vitest', ['run', '--project', 'build']);
run('playwright', ['test'], { CHROMIUM: ensureBrowser() });
