import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compress } from '../../../scripts/compress.ts';

const temporary = mkdtempSync(join(tmpdir(), 'xintian-compress-'));
const [built, out] = [join(temporary, 'built'), join(temporary, 'out')];
afterAll(() => rmSync(temporary, { recursive: true }));

test('the folder to upload holds every file as built, and every text in both packings with the same date', () => {
  mkdirSync(join(built, 'lessons'), { recursive: true });
  const files = {
    'index.html': '<p>信田</p>'.repeat(50),
    'lessons/one.html': '<p>一</p>',
    'finder.js': 'var a=1;',
    'share.png': 'picture',
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(built, path), text);
    utimesSync(join(built, path), 1_700_000_000, 1_700_000_000);
  }
  mkdirSync(out);
  writeFileSync(join(out, 'gone.html.br'), 'of an older edition');

  expect(compress(built, out)).toBe(3);
  for (const [path, text] of Object.entries(files)) {
    expect(readFileSync(join(out, path), 'utf8')).toBe(text);
    const packed = !path.endsWith('.png');
    expect(existsSync(join(out, `${path}.br`))).toBe(packed);
    if (!packed) continue;
    expect(brotliDecompressSync(readFileSync(join(out, `${path}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(out, `${path}.gz`))).toString()).toBe(text);
    expect(statSync(join(out, `${path}.br`)).mtimeMs).toBe(statSync(join(built, path)).mtimeMs);
  }
  expect(existsSync(join(out, 'gone.html.br'))).toBe(false);
  expect(existsSync(join(built, 'index.html.br'))).toBe(false);
});
