import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKit } from '../src/integrations/kit/make-kit.ts';
import { build } from './build.ts';

/** Builds the site and packs it for a stick: `kit/xintian-<edition>.zip`. With `--full`, pictures and papers as well. */
build();
const { name, zip, files } = await makeKit('dist', process.argv.includes('--full') ? 'full' : 'text');
mkdirSync('kit', { recursive: true });
writeFileSync(join('kit', name), zip);
console.log(`\nkit/${name}：${files.size}个文件，${zip.length.toLocaleString('en')}字节`);
