import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canTravel, textsOf } from '../../../../src/library/exchange/fit.ts';
import { below } from '../../../../src/library/exchange/moodle/element.ts';
import { questionElements } from '../../../../src/library/exchange/moodle/parse.ts';
import { writeMoodleXml } from '../../../../src/library/exchange/moodle/write.ts';
import type { QuestionSource } from '../../../../src/schema/quiz.ts';
import { anything, plausible, questionSources } from '../../../support/question-sources.ts';

const xmlOf = (question: QuestionSource) => writeMoodleXml([{ lesson: 'a-lesson', locale: 'en', question }]);
const base = { id: 'q', ask: 'Which?', claims: ['a-claim'] };
const items = [1, 2, 3].map((number) => ({ text: `text ${number}`, why: `why ${number}` }));

describe('Moodle XML', () => {
  test('holds every text of a question, and stays well-formed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(questionSources(fc.oneof(plausible, anything)).filter(canTravel), (question) => {
        const held = questionElements(xmlOf(question))
          .flatMap(below)
          .filter(({ name }) => name === 'text')
          .map(({ text }) => text)
          .join('\n');
        const { id, type, ...spoken } = question;
        for (const text of textsOf(spoken)) {
          expect(held.replaceAll('\n   ', '\n')).toContain(text.replaceAll('\n   ', '\n'));
        }
      }),
    );
  });

  test.each([
    ['plain words', '收据', '收据'],
    ['a blank line beside a bracket, which a Moodle would drop', '[甲]\n\n乙', '<![CDATA[[甲]\n\n乙]]>'],
    ['a blank line between signs, which it would drop as well', '甲>\n\n<乙', '<![CDATA[甲>\n\n<乙]]>'],
    ['the end of such a section', '甲]]>乙', '<![CDATA[甲]]]]><![CDATA[>乙]]>'],
  ])('writes %s', (_, words, written) => {
    const xml = xmlOf({ ...base, type: 'judge', answer: true, when_true: words, when_false: 'no' });
    expect(xml).toContain(`<text>true</text><feedback format="plain_text"><text>${written}</text></feedback>`);
  });

  test('says where a question belongs, and which it is', () => {
    const xml = xmlOf({ ...base, type: 'judge', answer: false, when_true: 'No.', when_false: 'Yes.' });
    expect(xml).toContain('<category><text>$course$/top/xintian/en/a-lesson</text></category>');
    expect(xml).toContain('<idnumber>q</idnumber>');
    expect(xml).toContain('<tags><tag><text>type:judge</text></tag><tag><text>claim:a-claim</text></tag></tags>');
    expect(xml).toMatch(/fraction="0"[^>]*><text>true<\/text><feedback [^>]*><text>No\./);
    expect(xml).toMatch(/fraction="100"[^>]*><text>false<\/text><feedback [^>]*><text>Yes\./);
  });

  test('one of three right lets the reader pick several still', () => {
    const xml = xmlOf({ ...base, type: 'multiple', options: items.map((item, place) => ({ ...item, right: place === 0 })) });
    expect(xml).toContain('<single>false</single>');
    expect([...xml.matchAll(/fraction="([-\d.]+)"/g)].map(([, fraction]) => fraction)).toEqual(['100', '-100', '-100']);
  });

  test('three of four right share the mark in a fraction that Moodle lists', () => {
    const options = [...items, { text: 'text 4', why: 'why 4' }].map((item, place) => ({ ...item, right: place > 0 }));
    expect(xmlOf({ ...base, type: 'multiple', options })).toContain('fraction="33.33333"');
  });

  test('steps are numbered by matching', () => {
    const xml = xmlOf({ ...base, type: 'order', steps: items });
    expect(xml).toContain('<question type="matching">');
    expect(xml).toContain('<text>text 2</text><answer><text>2</text></answer>');
    expect(xml).toContain('<text><![CDATA[1. why 1\n2. why 2\n3. why 3]]></text>');
  });

  test('a sum that is too small hears why, and so does one that is too big', () => {
    const xml = xmlOf({ ...base, type: 'amount', answer: 1825, tolerance: 5, why: 'right', low: 'low', high: 'high' });
    const [right, low, high] = [...xml.matchAll(/<answer [\s\S]*?<text>(.*?)<\/text>[\s\S]*?<tolerance>(.*?)<\/tolerance>/g)].map(
      ([, value, tolerance]) => [value, Number(tolerance)],
    );
    expect(right).toEqual(['1825', 5]);
    expect(Number(low?.[0]) + Number(low?.[1])).toBe(1825);
    expect(high?.[0]).toBe('*');
  });
});
