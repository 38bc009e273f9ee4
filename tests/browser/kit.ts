import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { localName } from '../../src/domain/local/labels.ts';
import { makeKit } from '../../src/integrations/kit/make-kit.ts';
import { test as base } from './site.ts';

/** An unzipped kit in a folder as people name them: with a space and in Chinese. */
export interface UnzippedKit {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly address: (path: string) => string;
}

const folderName = '信田 U盘 2026';

function unzippedAt(folder: string, files: { readonly [path: string]: Uint8Array }): UnzippedKit {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return kitAt(folder, Object.keys(files));
}

function kitAt(folder: string, paths: readonly string[]): UnzippedKit {
  return { folder, paths, address: (path) => `${pathToFileURL(folder)}/${path.split('/').map(encodeURIComponent).join('/')}` };
}

export const test = base.extend<{ ownCopy: UnzippedKit }, { kit: UnzippedKit }>({
  /** One kit for all tests that only read. */
  kit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
    async ({}, use) => {
      const temporary = mkdtempSync(join(tmpdir(), 'xintian-kit-'));
      await use(unzippedAt(join(temporary, folderName), unzipSync((await makeKit('dist')).zip)));
      rmSync(temporary, { recursive: true });
    },
    { scope: 'worker' },
  ],
  /** A copy of the kit that a test may change. */
  ownCopy: async ({ kit }, use) => {
    const temporary = mkdtempSync(join(tmpdir(), 'xintian-copy-'));
    cpSync(kit.folder, join(temporary, folderName), { recursive: true });
    await use(kitAt(join(temporary, folderName), kit.paths));
    rmSync(temporary, { recursive: true });
  },
});

/** A local file in which somebody has filled in these lines. */
export function filledIn(lines: readonly string[]): string {
  return `\ufeff// 本地\r\nvar ${localName} = String.raw\`\r\n${lines.join('\r\n')}\r\n\`;\r\n`;
}

export { expect } from './site.ts';
