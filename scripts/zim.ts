import { statSync } from 'node:fs';
import { edition } from '../src/library/edition.ts';
import { build } from './build.ts';
import { whatIsMissing, writeZim } from './zim/write-zim.ts';

/** Builds the site and packs it into one file for Kiwix: `kit/xintian-<edition>.zim`. */
const missing = whatIsMissing();
if (missing) {
  console.error(missing);
  process.exitCode = 1;
} else {
  build();
  const out = `kit/xintian-${edition()}.zim`;
  console.log(await writeZim('dist', out));
  console.log(`${out}: ${(statSync(out).size / 1e6).toFixed(1)} MB`);
}
