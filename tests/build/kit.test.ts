import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path/posix';
import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readLocal } from '../../src/domain/local/read-local.ts';
import { locales } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { ecmaVersion } from '../../src/integrations/browser-target.ts';
import { textKitLimit } from '../../src/integrations/kit/choose.ts';
import { type Kit, makeKit } from '../../src/integrations/kit/make-kit.ts';
import { zipOf } from '../../src/integrations/kit/zip.ts';
import { edition } from '../../src/library/edition.ts';

const own = ['打开.html', '怎么用.html', '核对.html', '清单.txt'];
let kit: Kit;
let unzipped: Map<string, string>;
beforeAll(async () => {
  kit = await makeKit('dist');
  unzipped = new Map(Object.entries(unzipSync(kit.zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
});
const textOf = (path: string): string => unzipped.get(path) ?? '';

describe('the kit for a stick', () => {
  test('is named for its edition and small enough', () => {
    expect(kit.name).toBe(`xintian-${edition()}.zip`);
    expect(kit.zip.length).toBeLessThanOrEqual(textKitLimit);
  });

  test('holds its own pages, the local file and the site, with Chinese names that are marked as such', () => {
    const paths = [...unzipped.keys()];
    expect(paths).toEqual([...kit.files.keys()].sort());
    for (const path of [...own, '本地.js', 'index.html', 'en/index.html', 'lessons/what-is-credit.html']) expect(paths).toContain(path);
    expect(paths.filter((path) => /^finder[\w.]*\.js$/.test(path))).toHaveLength(1);
    expect(paths.filter((path) => /^search\/full-text\.[\w.-]+\.js$/.test(path))).toHaveLength(locales.length);
    expect(paths.filter((path) => !/\.(html|js|txt)$/.test(path))).toEqual(['icons/192.png']);
    expect(paths).not.toContain('sw.js');
    const raw = Buffer.from(kit.zip);
    for (const path of paths) {
      const place = raw.indexOf(Buffer.from(path)) - 30;
      const isMarked = (raw.readUInt16LE(place + 6) & 0x800) !== 0;
      expect(isMarked, path).toBe(/[^ -~]/.test(path));
    }
  });

  test('holds the files of the site as they were built, but for links to what was left out', () => {
    const notes = locales.map((locale) => stringsOf(locale).kit.leftOut);
    for (const [path, text] of unzipped) {
      if (own.includes(path) || notes.some((note) => text.includes(note))) continue;
      expect(text === readFileSync(join('dist', path), 'utf8'), path).toBe(true);
    }
  });

  test('is the same on every day, in every part of the world, in whatever order its files come', async () => {
    const home = process.env['TZ'];
    vi.useFakeTimers({ now: new Date('2031-05-06'), toFake: ['Date'] });
    for (const zone of ['Asia/Shanghai', 'Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      expect(Buffer.from(zipOf(new Map([...kit.files].reverse()), edition())).equals(kit.zip), zone).toBe(true);
    }
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
    vi.useRealTimers();
    expect(Buffer.from((await makeKit('dist')).zip).equals(kit.zip)).toBe(true);
  });

  test('tells nothing of the machine it was made on', () => {
    for (const [path, text] of unzipped) {
      for (const place of [process.cwd(), homedir(), tmpdir()]) expect(text.includes(`${place}/`), `${path}: ${place}`).toBe(false);
    }
  });

  test('lists the right checksum of every file but the list and the local file', () => {
    const [heading = '', ...lines] = textOf('清单.txt').trim().split('\n');
    expect(heading).toContain(edition());
    const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    for (const [path, bytes] of kit.files) {
      const sum = createHash('sha256').update(bytes).digest('hex');
      expect(listed.get(path), path).toBe(path === '清单.txt' || path === '本地.js' ? undefined : sum);
    }
    expect(listed.size).toBe(kit.files.size - 2);
  });

  test('leads nowhere that is not in it, down to the anchor', () => {
    const anchors = (path: string) => new Set([...textOf(path).matchAll(/\bid="?([^"\s>]+)/g)].map(([, id]) => id));
    let links = 0;
    for (const [path, html] of unzipped) {
      if (!path.endsWith('.html')) continue;
      const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
      for (const [, href = ''] of markup.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^(tel|data|https?):/.test(href)) continue;
        const [file = '', anchor] = decodeURI(href).split('#');
        const target = file === '' ? path : normalize(join(dirname(path), file));
        expect(unzipped.has(target), `${path} -> ${href}`).toBe(true);
        if (anchor) expect(anchors(target).has(anchor), `${path} -> ${href}`).toBe(true);
        links++;
      }
    }
    expect(links).toBeGreaterThan(1000);
  });

  test('has pages of its own that ask for nothing else, by a policy as strict as the site\u2019s, in scripts old engines read', () => {
    for (const path of ['打开.html', '怎么用.html', '核对.html']) {
      const html = textOf(path);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/%\w+%|<!-- (?!\[)|name="may"/);
      expect(html).toMatch(new RegExp(`<time datetime="${edition()}">`));
      for (const [, text = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
        expect(() => parse(text, { ecmaVersion, sourceType: 'script' })).not.toThrow();
      }
    }
  });
});

describe('the local file', () => {
  const script = () => readFileSync('dist/本地.js', 'utf8');
  test('sets a text in which nothing is filled in', () => {
    expect(readLocal(new Function(`${script().slice(1)}\nreturn xintianLocal`)())).toEqual({
      record: { village: '', officer: '', phone: '', notice: '', places: [] },
    });
  });

  test('can be edited in an old Notepad: marked as UTF-8, with its line ends', () => {
    expect(script().charCodeAt(0)).toBe(0xfeff);
    expect(script().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a site with pictures and papers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xintian-kit-'));
  const dist = join(folder, 'dist');
  beforeAll(() => {
    for (const path of ['index.html', 'en/index.html', '本地.js', 'icons/192.png']) cpSync(join('dist', path), join(dist, path));
    mkdirSync(join(dist, 'share'));
    writeFileSync(join(dist, 'share/credit.png'), Buffer.alloc(1000, 7));
    writeFileSync(
      join(dist, 'send.html'),
      '<html lang="en"><a href="share/credit.png">Save</a> <img src="share/credit.png" alt="Credit"></html>',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('leaves them out of the text kit, and no page leads to them', async () => {
    const { files } = await makeKit(dist);
    expect([...files.keys()]).not.toContain('share/credit.png');
    expect(Buffer.from(files.get('send.html') ?? []).toString()).toBe(
      '<html lang="en"><span class="soft">Save (not in this copy)</span> <span class="soft">Credit (not in this copy)</span></html>',
    );
  });

  test('has them in the full kit, whose pages are as they were built', async () => {
    const { files, name } = await makeKit(dist, 'full');
    expect(name).toBe(`xintian-${edition()}-full.zip`);
    expect([...files.keys()]).toContain('share/credit.png');
    expect(Buffer.from(files.get('send.html') ?? []).toString()).toContain('href="share/credit.png"');
  });
});
