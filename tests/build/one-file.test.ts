import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { ecmaVersion } from '../../src/integrations/browser-target.ts';
import { builtPages, kindOf } from '../support/pages.ts';

const pages = builtPages('dist');
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = '', text = '']) => ({ attributes, text }));

describe('every page is one file that opens anywhere', () => {
  test('dist holds pages, and beside them what no page needs to be read: the search, the worker that saves, what a home screen shows, what is sent, what staff fill in', () => {
    const others = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('.') && !path.endsWith('.html'));
    const known =
      /^((search\/([\w-]+\/)?[\w.-]+|(en\/)?finder\.\w+|sw|本地)\.js|offline\/[\w-]+\.json|(en\/)?manifest\.webmanifest|icons\/[\w-]+\.png)$/;
    const isPicture = (path: string): boolean => /^(en\/)?share\/[\w-]+\.png$/.test(path);
    const lessons = pages.filter(({ path }) => kindOf(path) === 'lessons');
    const pictures = lessons.map(({ path }) => path.replace('lessons/', 'share/').replace('.html', '.png'));
    expect(others.filter(isPicture).sort()).toEqual(pictures.sort());
    // Slides for other programs are written on request, for every lesson.
    const isSlides = (path: string): boolean => /^(en\/)?present\/[\w-]+\.pptx$/.test(path);
    const written = others.filter(isSlides).sort();
    if (written.length > 0)
      expect(written).toEqual(lessons.map(({ path }) => path.replace('lessons/', 'present/').replace('.html', '.pptx')).sort());
    expect(others.filter((path) => !isPicture(path) && !isSlides(path) && !known.test(path))).toEqual([]);
  });

  test.each(pages.map(({ path, html }) => [path, html] as const))('%s asks for no other file', (path, html) => {
    expect(html).not.toMatch(/<link[^>]+rel="?(stylesheet|preload|modulepreload)/);
    // What sends a lesson on shows the picture it sends, and no other.
    const pictures = kindOf(path) === 'send' ? [`../share/${path.replace(/.*\/(.+)\.html$/, '$1.png')}`] : [];
    expect([...html.matchAll(/<img\b[^>]*\ssrc="([^"]*)"/g)].map(([, src]) => src)).toEqual(pictures);
    expect(html).not.toMatch(/<(script|iframe|audio|video|source)[^>]+src=/);
    expect(html).not.toMatch(/srcset=/);
    expect(html).not.toMatch(/type="?module/);
    expect(html).not.toMatch(/@import|url\((?!#)/);
  });

  test.each(pages.map(({ path, html }) => [path, html] as const))('%s links relatively, to pages and anchors that exist', (path, html) => {
    const anchors = new Map(pages.map((page) => [page.path, new Set([...page.html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id))]));
    const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
    for (const [, href = ''] of markup.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)) {
      if (href.startsWith('tel:')) {
        expect(href).toMatch(/^tel:\d{3,}$/);
        continue;
      }
      expect(href, 'relative and ending in .html').toMatch(/^((\.\.\/)*[a-z0-9-]+(\/[a-z0-9-]+)*\.html)?(#[\w-]+)?$/);
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/');
      expect(existsSync(join('dist', target)), `${path} -> ${href}`).toBe(true);
      if (anchor !== undefined) expect(anchors.get(target)?.has(anchor), `${path} -> ${href}`).toBe(true);
    }
  });

  test.each(pages.map(({ path, html }) => [path, html] as const))('%s has ids that are used once', (_, html) => {
    const ids = [...html.replace(/<script\b[\s\S]*?<\/script>/g, '').matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('old engines can read what ships', () => {
  const scripts = new Set(
    pages.flatMap(({ html }) => scriptsOf(html).flatMap(({ attributes, text }) => (attributes.includes('json') ? [] : [text]))),
  );
  test('scripts are of the edition those engines know', () => {
    expect(scripts.size).toBeGreaterThan(0);
    for (const text of scripts) expect(() => parse(text, { ecmaVersion, sourceType: 'script' })).not.toThrow();
  });

  test('so are the scripts of the search', () => {
    const paths = readdirSync('dist/search', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(paths.length).toBeGreaterThan(locales.length);
    for (const path of paths) {
      const text = readFileSync(join('dist/search', path), 'utf8');
      expect(() => parse(text, { ecmaVersion, sourceType: 'script' }), path).not.toThrow();
    }
  });

  test('styles use nothing that makes an old engine drop a block', () => {
    for (const { html } of pages) {
      const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('');
      expect(css).not.toMatch(/@layer|@container|:is\(|:where\(|:has\(|inset-inline|aspect-ratio|color-mix|[\s{;]gap:/);
    }
  });
});

describe('the content policy of every page', () => {
  test.each(pages.map(({ path, html }) => [path, html] as const))('%s allows its own scripts and styles and nothing else', (path, html) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/\*|https?:|'unsafe/);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const run = scriptsOf(html).filter(({ attributes }) => !attributes.includes('application/json'));
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
    const directive = (name: string) => new RegExp(`${name} ([^;]+)`).exec(policy)?.[1]?.split(' ') ?? [];
    expect(directive('img-src')).toEqual(['data:', "'self'"]);
    // What sends a lesson on fetches its picture and the lesson, to hand them over as files.
    expect(directive('connect-src')).toEqual(kindOf(path) === 'send' ? ["'self'"] : []);
    // Scripts that stand beside the page: search runs them, with WebAssembly, and what shows what staff wrote.
    const allowed: { readonly [kind: string]: readonly string[] } = {
      search: ["'self'", "'wasm-unsafe-eval'"],
      index: ["'self'"],
      help: ["'self'"],
      record: ["'self'"],
      print: ["'self'"],
    };
    expect(directive('script-src')).toEqual([...run.map(({ text }) => hash(text)), ...(allowed[kindOf(path)] ?? [])]);
    expect(html).not.toContain('<meta name="may"');
    expect(directive('style-src')).toEqual(styles.map(hash));
    expect(directive('worker-src')).toEqual(["'self'"]);
    // The page that saves names what a home screen shows.
    expect(directive('manifest-src')).toEqual(kindOf(path) === 'keep' ? ["'self'"] : []);
    expect(html).not.toMatch(/<[^>]+\sstyle="/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+="/);
  });
});

describe('readers of both languages', () => {
  test('every page has its mirror', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const chinese = [...paths].filter((path) => !path.startsWith('en/'));
    expect(chinese.map((path) => `en/${path}`).filter((path) => !paths.has(path))).toEqual([]);
    expect(paths.size).toBe(chinese.length * 2);
  });
});

describe('a lesson sends only what it needs', () => {
  test('the code for sums travels with the lessons that ask for one, and with no other', () => {
    const lessons = pages.filter(({ path }) => path.startsWith('lessons/'));
    const asksForSum = ({ html }: { html: string }) => /"type":"amount"/.test(html);
    const sendsSum = ({ html }: { html: string }) =>
      scriptsOf(html).some(({ attributes, text }) => !attributes.includes('json') && text.includes('decimal'));
    expect(lessons.some(asksForSum)).toBe(true);
    expect(lessons.every(asksForSum)).toBe(false);
    for (const lesson of lessons) expect(sendsSum(lesson), lesson.path).toBe(asksForSum(lesson));
  });
});
