import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { build } from './build.ts';
import { printSheets } from './sheets.ts';

/** What shrinks: text. Pictures and archives are compressed already. */
const text = /\.(html|js|css|svg|txt|json|webmanifest)$/;

/**
 * Copies a built folder and puts `.br` and `.gz` beside every text in it, both at their best, for a server that sends them as they
 * are. Into a folder of its own: what is carried on a stick or packed into an archive does not need them.
 * Returns how many files were compressed.
 */
export function compress(built: string, out: string): number {
  rmSync(out, { recursive: true, force: true });
  cpSync(built, out, { recursive: true, preserveTimestamps: true });
  const texts = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => text.test(path));
  for (const path of texts.map((name) => join(out, name))) {
    const bytes = readFileSync(path);
    const { atime, mtime } = statSync(path);
    const brotli = { [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const packed = { br: brotliCompressSync(bytes, { params: brotli }), gz: gzipSync(bytes, { level: zlib.Z_BEST_COMPRESSION }) };
    for (const [ending, packedBytes] of Object.entries(packed)) {
      writeFileSync(`${path}.${ending}`, packedBytes);
      // Servers make the date and the name of a version out of the file they send.
      utimesSync(`${path}.${ending}`, atime, mtime);
    }
  }
  return texts.length;
}

/** The folder to upload. With `--sheets`, the papers of the lessons are in it as PDF. */
const servedFolder = 'kit/web';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  build();
  if (process.argv.includes('--sheets')) await printSheets();
  console.log(`${servedFolder}: ${compress('dist', servedFolder)} × .br + .gz`);
}
