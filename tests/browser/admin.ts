import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { adminHandler } from '../../scripts/edit/admin.ts';
import { localDay } from '../../src/domain/text/iso-date.ts';
import { checkContent } from '../../src/library/check-content.ts';
import type { Problem } from '../../src/schema/problem.ts';

/** The form at work on a folder that lives in the browser, as an editor would use it. */
export interface Form {
  /** Opens an entry by its collection and its name. */
  open(collection: string, name: string): Promise<void>;
  /** Unfolds all items of the list, where the form has not opened with them unfolded. */
  unfold(): Promise<void>;
  /** The part of the form that holds one answer, by its path; in the source language, or else in the translation. */
  field(path: string, place?: 0 | 1): Promise<Locator>;
  readonly save: Locator;
  /** Saves, and waits until the check has had its say. */
  saveAndHear(): Promise<void>;
  /** A file of the folder as it stands now. */
  read(file: string): Promise<string>;
  /** Writes a file of the folder behind the form's back. */
  write(file: string, text: string): Promise<void>;
  /** The errors that the check finds in the site's content with the files of the folder in it. */
  problems(): Promise<readonly Problem[]>;
}

/** A file of the site's own content. */
export const textOf = (file: string): string => readFileSync(file, 'utf8');

export const test = base.extend<{ files: { readonly [file: string]: string }; form: Form }, { address: string }>({
  /** The files that the folder holds; what there is to choose from comes from the site's own content. */
  files: [{}, { option: true }],
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
    async ({}, use) => {
      const handler = adminHandler('content', 'src/drawings');
      const server = createServer((request, response) => handler(request, response, () => response.writeHead(404).end()));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const bound = server.address();
      await use(`http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/admin/`);
      server.close();
    },
    { scope: 'worker' },
  ],
  form: async ({ page, address, files }, use) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) asked.push(message.text());
    });
    await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
    await page.goto(address);
    await page.evaluate(writeAll, [['.git/HEAD', ''], ...Object.entries(files)] as [string, string][]);
    await page.getByRole('button', { name: '使用本地仓库' }).click();
    await expect(page.getByRole('treeitem', { name: '课' })).toBeVisible();
    await use(formOn(page, address, Object.keys(files)));
    // Nobody else is asked for anything: no fonts, no news, no services.
    expect(asked).toEqual([]);
  },
});

function formOn(page: Page, address: string, known: readonly string[]): Form {
  const save = page.getByRole('button', { name: '保存', exact: true });
  const says = page.locator('#says');
  const read = (file: string): Promise<string> => page.evaluate(readOne, file);
  return {
    save,
    read,
    open: async (collection, name) => {
      await page.goto(`${address}#/collections/${collection}`);
      await expect(page.getByRole('treeitem').first()).toBeVisible();
      await page.goto(`${address}#/collections/${collection}/${name === 'new' ? name : `entries/${name}`}`);
      await expect(page.locator('[data-key-path]').first()).toBeVisible();
    },
    unfold: async () => {
      const all = page.getByRole('button', { name: '全部展开' }).first();
      await expect(all).toBeVisible();
      if (await all.isEnabled()) await all.click();
    },
    field: async (path, place = 0) => {
      // What is not in view yet is drawn when it comes into view.
      const field = page.locator(`[data-key-path="${path}"]`).nth(place);
      await page.mouse.move(300, 500);
      await expect(async () => {
        // It may only be on its way: what is scrolled past would be taken away again.
        const there = await field.waitFor({ state: 'attached', timeout: 1500 }).then(
          () => true,
          () => false,
        );
        if (!there) await page.mouse.wheel(0, 700);
        expect(there).toBe(true);
      }).toPass({ intervals: [100] });
      await field.scrollIntoViewIfNeeded();
      return field;
    },
    saveAndHear: async () => {
      await says.evaluateAll((places) => {
        for (const place of places) place.replaceChildren();
      });
      await save.click();
      await expect(says).toContainText('存好了');
    },
    write: (file, text) => page.evaluate(writeAll, [[file, text]] as [string, string][]),
    problems: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'xintian-form-'));
      try {
        cpSync('content', folder, { recursive: true });
        for (const file of known) writeFileSync(join(folder, file.slice('content/'.length)), await read(file));
        return checkContent(folder, 'src/drawings', localDay(new Date())).problems.filter(({ severity }) => severity === 'error');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/** Runs in the browser: writes files into the folder that the form is given. */
async function writeAll(all: [string, string][]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [file, text] of all) {
    const parts = file.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** Runs in the browser: a file of that folder. */
async function readOne(file: string): Promise<string> {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  for (const part of parts) folder = await folder.getDirectoryHandle(part);
  return (await (await folder.getFileHandle(name)).getFile()).text();
}

export { expect };
