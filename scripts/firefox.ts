import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeKit } from '../src/integrations/kit/make-kit.ts';
import { openFirefox } from '../tests/support/firefox.ts';

/**
 * Opens the kit of the built site from a disk in Firefox and says what works there. Not a part of `npm test`, because not every machine has a
 * Firefox: `FIREFOX=/path/to/firefox` names one.
 */
const path = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox', '/usr/bin/firefox-esr'].find((place) => existsSync(place));
if (!path) throw new Error('No Firefox on this machine. Install one and set FIREFOX to its path.');

const temporary = mkdtempSync(join(tmpdir(), 'xintian-firefox-kit-'));
const folder = join(temporary, '信田 U盘');
const { files } = await makeKit('dist');
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
const address = (name: string): string => pathToFileURL(join(folder, name)).href;
const fillIn = (script: string): void => writeFileSync(join(folder, '本地.js'), script);
const firefox = await openFirefox(path);

async function check(name: string, run: () => Promise<void>): Promise<void> {
  await run();
  assert.deepEqual(firefox.complaints(), [], name);
  console.log(`✓ ${name}`);
}

/** BiDi cannot choose a folder in Firefox: the files are chosen one by one, and told where they lie. */
async function chooseFolder(): Promise<void> {
  const names = [...files.keys()].filter((name) => existsSync(join(folder, name)));
  await firefox.evaluate(`window.places = ${JSON.stringify(names)}; document.getElementById('folder').webkitdirectory = false;
    Object.defineProperty(File.prototype, 'webkitRelativePath', { get() { return 'U/' + places[[...document.getElementById('folder').files].indexOf(this)]; } }); 0`);
  await firefox.setFiles(
    '#folder',
    names.map((name) => join(folder, name)),
  );
  await firefox.until(`document.querySelector('#second strong')`);
}

try {
  console.log(`Firefox ${firefox.version}`);
  await check('the entry leads to the home page', async () => {
    await firefox.goto(address('打开.html'));
    await firefox.evaluate(`document.querySelector('.go').click(); 0`);
    await firefox.until(`document.querySelector('.moments')`);
  });
  await check('every page of the kit opens without a complaint', async () => {
    for (const name of files.keys()) if (name.endsWith('.html')) await firefox.goto(address(name));
  });
  await check('an answer is kept from page to page', async () => {
    await firefox.goto(address('lessons/what-is-credit.html'));
    await firefox.until(`document.querySelector('#quiz input')`);
    await firefox.evaluate(`document.querySelectorAll('#quiz form:first-of-type input')[
      JSON.parse(document.getElementById('props').textContent).questions[0].options.findIndex((option) => option.right)].click(); 0`);
    await firefox.until(`document.querySelector('#quiz input:checked')`);
    await firefox.evaluate(`document.querySelector('#quiz form button').click(); 0`);
    await firefox.until(`localStorage.getItem('xintian.log')`);
    await firefox.goto(address('index.html'));
    await firefox.until(`document.querySelector('[data-slug="what-is-credit"][data-plot]:not([data-plot="unread"])')`);
  });
  await check('both layers of search answer', async () => {
    await firefox.goto(address('search.html'));
    await firefox.evaluate(`q.value = '晚还几天会怎样'; q.dispatchEvent(new Event('input')); 0`);
    await firefox.until(`document.querySelector('#hits a')`);
    await firefox.evaluate(`document.getElementById('full-text').click(); 0`);
    await firefox.until(`document.getElementById('hits').innerText.includes('在正文里')`);
  });
  await check('what staff fill in shows', async () => {
    fillIn('\ufeffvar xintianLocal = String.raw`\n村名：柳湾村\n电话：12378\n`;');
    await firefox.goto(address('index.html'));
    await firefox.until(`document.querySelector('#local a[href="tel:12378"]')`);
  });
  await check('a broken local file is told, with its line', async () => {
    fillIn('// 一\nvar xintianLocal = "村名；\n');
    await firefox.goto(address('help.html'));
    await firefox.until(`document.getElementById('local').innerText.includes('第2行附近')`);
  });
  await check('the check finds the copy complete', async () => {
    await firefox.goto(address('核对.html'));
    await firefox.until(`document.getElementById('first').innerText.includes('${files.size}个文件都在')`);
    await chooseFolder();
    await firefox.until(`document.getElementById('second').innerText.includes('这一份是完整的')`);
  });
  await check('the check names what is missing and what has changed', async () => {
    rmSync(join(folder, 'en/glossary.html'));
    const changed = readFileSync(join(folder, 'help.html'));
    changed[100] = (changed[100] ?? 0) ^ 1;
    writeFileSync(join(folder, 'help.html'), changed);
    await firefox.goto(address('核对.html'));
    await firefox.until(`document.getElementById('first').innerText.includes('en/glossary.html')`);
    await chooseFolder();
    await firefox.until(
      `[...document.querySelectorAll('#second li')].map((item) => item.textContent).join() === 'en/glossary.html,help.html'`,
    );
  });
} finally {
  await firefox.close();
  rmSync(temporary, { recursive: true });
}
