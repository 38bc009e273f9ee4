import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { brotliBytes } from '../../src/integrations/page-bytes.ts';
import { builtPages } from '../support/pages.ts';
import { sampleOut, sampleProject } from '../support/sample-build.ts';

const pages = builtPages(sampleOut);
const own = pages.filter(({ path }) => path.startsWith('ug/'));
const others = pages.filter(({ path }) => !path.startsWith('ug/'));
const htmlOf = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
/** Where a page's own switch leads, by language. */
const switched = (path: string): Record<string, string> =>
  Object.fromEntries(
    [...htmlOf(path).matchAll(/<a class="tool" href="([^"]*)" lang="([^"]*)"/g)].map(([, href = '', lang = '']) => [
      lang,
      join(dirname(path), href),
    ]),
  );

describe('a third language, written from the right and not complete', () => {
  test('has the pages that are translated, those every language has, and no others', () => {
    const paths = own.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['ug/index.html', 'ug/help.html', 'ug/lessons/lesson-1.html', 'ug/present/lesson-1.html']),
    );
    expect(paths.filter((path) => /lesson-2|first-call|moments\/(?!due)/.test(path))).toEqual([]);
  });

  test('says its language and direction at the root of every page; the others say nothing of theirs', () => {
    for (const { path, html } of own) expect(html.slice(0, 200), path).toContain('<html lang="ug" dir="rtl">');
    for (const { path, html } of others) expect(html.slice(0, 200), path).not.toContain('dir=');
  });

  test.each(own)('$path travels in one flight, its styles mirrored and its letters joined', ({ html }) => {
    expect(brotliBytes(html)).toBeLessThanOrEqual(14_000);
    const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('');
    expect(css).toContain('ul{padding-right:1.4em}');
    expect(css).not.toContain('letter-spacing');
  });

  test('is reached from every page, by the same page where there is one and by its home where there is none', () => {
    expect(switched('lessons/lesson-1.html')).toEqual({ en: 'en/lessons/lesson-1.html', ug: 'ug/lessons/lesson-1.html' });
    expect(switched('ug/lessons/lesson-1.html')).toEqual({ 'zh-CN': 'lessons/lesson-1.html', en: 'en/lessons/lesson-1.html' });
    expect(switched('lessons/lesson-2.html')).toEqual({ en: 'en/lessons/lesson-2.html', ug: 'ug/index.html' });
    for (const { path } of pages)
      for (const to of Object.values(switched(path))) expect(existsSync(join(sampleOut, to)), `${path} → ${to}`).toBe(true);
  });

  test('tells the claims it can tell', () => {
    expect(htmlOf('ug/sources.html')).toContain('id="c-sample-claim"');
    expect(htmlOf('ug/sources.html')).not.toContain('id="c-other-claim"');
    expect(htmlOf('en/sources.html')).toContain('id="c-other-claim"');
  });

  test('sends no picture whose letters would be boxes', () => {
    expect(existsSync(join(sampleOut, 'ug/share'))).toBe(false);
    expect(htmlOf('ug/send/lesson-1.html')).not.toContain('share/');
    expect(htmlOf('en/send/lesson-1.html')).toContain('share/lesson-1.png');
  });

  test('is saved on a phone by itself, with its own search', () => {
    const list: { files: readonly { path: string }[] } = JSON.parse(readFileSync(join(sampleOut, 'offline/ug.json'), 'utf8'));
    const paths = list.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['ug/lessons/lesson-1.html', 'ug/search.html']));
    expect(paths.filter((path) => !/^(ug\/|search\/(full-text\.)?ug[./])/.test(path))).toEqual([]);
    const source = JSON.parse(readFileSync(join(sampleOut, 'offline/zh-CN.json'), 'utf8'));
    expect(JSON.stringify(source)).not.toContain('"ug/');
  });

  test('has slides whose lines begin on the right', () => {
    const step = `import('./src/integrations/pptx/write-slides.ts').then(async (m) => process.stdout.write(Buffer.from(await m.slideFile('ug', 'lesson-1'))))`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', step], {
      cwd: sampleProject,
      env: { ...process.env, XINTIAN_CONTENT: join(sampleProject, 'content') },
      maxBuffer: 10_000_000,
    });
    expect(stdout.length, stderr.toString()).toBeGreaterThan(0);
    const slide = Buffer.from(unzipSync(stdout)['ppt/slides/slide2.xml'] ?? []).toString();
    expect(slide).toContain('rtl="1"');
    expect(slide).toContain('lang="ug-CN"');
    expect(slide).not.toContain('algn="l"');
  });

  test('needs nothing but a row and its strings: the code knows no language by name', () => {
    // `.astro` files are read by Astro's own checker, which a build does not need.
    writeFileSync(
      join(sampleProject, 'src/astro-files.d.ts'),
      "declare module '*.astro' {\n  const component: (props: never) => unknown;\n  export default component;\n}\n",
    );
    const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '-p', '.'], {
      cwd: sampleProject,
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});
