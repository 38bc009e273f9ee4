import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, passagesOf } from '../../src/domain/lesson/outline.ts';
import { smallest } from '../../src/domain/slide-file/fit.ts';
import { tooLong } from '../../src/domain/slide-file/lesson-slides.ts';
import { locales } from '../../src/i18n/locales.ts';
import { slideFile } from '../../src/integrations/pptx/write-slides.ts';
import { edition } from '../../src/library/edition.ts';
import { lessonOutline } from '../../src/library/lesson-outline.ts';
import { lessonsInOrder } from '../../src/library/lessons.ts';
import { siteContent } from '../../src/library/site-content.ts';
import { slideFileView } from '../../src/library/slide-files.ts';

siteContent({ warn: false });
const lessons = locales.flatMap((locale) => lessonsInOrder(locale).map(({ slug }) => [locale, slug] as const));

describe.each(lessons)('%s %s as slides', (locale, slug) => {
  const { slides } = slideFileView(locale, slug);
  const outline = lessonOutline(locale, slug);
  const boxes = slides.flatMap(({ title, boxes }) => [title, ...boxes]);

  test('is large enough for the last row, and every text fits its box', () => {
    expect(tooLong(slides)).toEqual([]);
    for (const { size } of boxes) expect(size).toBeGreaterThanOrEqual(smallest);
  });

  test('shows and says all of the lesson', () => {
    const shown = boxes.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n');
    const said = slides.flatMap(({ notes }) => notes).join('\n');
    for (const { slide, notes, blocks } of outline.sections) {
      for (const text of slide) expect(shown).toContain(text);
      for (const text of notes) expect(said).toContain(text);
      for (const { text } of blocks.flatMap(passagesOf)) expect(`${shown}\n${said}`).toContain(text);
    }
    for (const { question, expect: hoped } of blocksOf(outline, 'ask')) {
      expect(shown).toContain(question);
      expect(said).toContain(hoped);
    }
    for (const { contact } of blocksOf(outline, 'call')) expect(shown).toContain(`${contact.name}　${contact.number ?? ''}`);
    for (const text of [outline.title, outline.rule, outline.action, ...outline.questions.map(({ ask }) => ask)])
      expect(shown).toContain(text);
    expect(slides.filter(({ figure }) => figure?.name === blocksOf(outline, 'figure')[0]?.name).length).toBeGreaterThan(0);
  });
});

/** The names of elements that stand open at the end, or close what is not open. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = '', empty] of xml.replace(/<\?[\s\S]*?\?>/g, '').matchAll(/<(\/?)([\w:]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return [name];
    } else if (!empty) open.push(name);
  }
  return open;
}

const texts = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
    )
    .join('');

describe.each(locales)('a slide file in %s', (locale) => {
  const slug = 'read-your-credit-report';
  const { slides } = slideFileView(locale, slug);
  let made = new Uint8Array();
  let again = new Uint8Array();
  let files: { readonly [path: string]: Uint8Array } = {};
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  beforeAll(async () => {
    made = new Uint8Array(await slideFile(locale, slug));
    again = new Uint8Array(await slideFile(locale, slug));
    files = unzipSync(made);
  }, 120_000);

  test('has a slide with editable texts and notes for each slide', () => {
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slides.length);
    slides.forEach(({ title, boxes, notes, figure }, place) => {
      const slide = part(`ppt/slides/slide${place + 1}.xml`);
      for (const { paragraphs } of [title, ...boxes]) for (const { text } of paragraphs) expect(texts(slide)).toContain(text);
      expect(slide).toContain('type="title"');
      const noted = texts(part(`ppt/notesSlides/notesSlide${place + 1}.xml`));
      for (const note of notes) expect(noted).toContain(note);
      expect(slide.includes('<p:pic>')).toBe(figure !== undefined);
    });
  });

  test('is well-formed, and every part it names is there', () => {
    for (const [path, bytes] of Object.entries(files)) {
      if (!/\.(xml|rels|svg)$/.test(path)) continue;
      const xml = strFromU8(bytes);
      expect(unbalanced(xml), path).toEqual([]);
      expect(xml.replace(/<[^>]*>/g, ''), path).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos|#x?[\da-f]+);)/i);
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        const named = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(files[named], `${path} names ${target}`).toBeDefined();
      }
    }
    for (const [, named = ''] of part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)) expect(files[named], named).toBeDefined();
  });

  test('has the drawing as a picture for every program and as one that scales', () => {
    const place = slides.findIndex(({ figure }) => figure) + 1;
    expect(part(`ppt/slides/slide${place}.xml`)).toContain('asvg:svgBlip');
    const svg = part(`ppt/media/drawing-${place}.svg`);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).not.toMatch(/currentColor|class=/);
  });

  test('is the same, byte for byte, when it is made again', () => {
    // Made within the same second or not: the file names the day of its content, not of its making.
    expect(part('docProps/core.xml')).toContain(`${edition()}T12:00:00Z</dcterms:modified>`);
    expect(Buffer.from(again).equals(Buffer.from(made))).toBe(true);
  });
});
