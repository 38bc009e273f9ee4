import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKit } from '../src/integrations/kit/make-kit.ts';
import { build } from './build.ts';
import { run } from './run.ts';
import { printSheets } from './sheets.ts';

/** Builds the site and packs it for a stick: `kit/xintian-<edition>.zip`. With `--full`, pictures, papers and slides as well. */
build();
const kind = process.argv.includes('--full') ? 'full' : 'text';
if (kind === 'full') {
  run('node', ['scripts/pptx.ts']);
  await printSheets();
}
const { name, zip, files } = await makeKit('dist', kind);
mkdirSync('kit', { recursive: true });
writeFileSync(join('kit', name), zip);
console.log(`\nkit/${name}：${files.size}个文件，${zip.length.toLocaleString('en')}字节`);
