import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MinifyOptions, minify } from 'uglify-js';

/** Where tools keep what they can make again. */
const kept = resolve('node_modules/.cache/xintian/minified');
const program: unknown = JSON.parse(readFileSync(resolve('node_modules/uglify-js/package.json'), 'utf8'));
const version = program instanceof Object && 'version' in program ? program.version : '';

/**
 * The code minified. It took eight of a build's twenty seconds and depends on nothing but code, options and UglifyJS itself: what was
 * minified before is taken from the disk.
 * @throws what UglifyJS says of code that it cannot read.
 */
export function minified(code: string, options: MinifyOptions): string {
  const asked = JSON.stringify([version, options], (_, value: unknown) => (value instanceof RegExp ? value.source : value));
  const file = join(kept, `${createHash('sha256').update(asked).update(code).digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const made = minify(code, options);
    if (made.error) throw made.error;
    keep(file, made.code);
    return made.code;
  }
}

/** Renamed into place: another build may be doing the same. */
function keep(file: string, code: string): void {
  mkdirSync(kept, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, file);
}
