import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metadataOf, writerArguments } from '../../../scripts/zim/metadata.ts';

const site = {
  name: { 'zh-CN': '信田', en: 'Xintian' },
  tagline: { 'zh-CN': '借钱、还钱，一条一条讲明白', en: 'Credit in plain words' },
  organiser: { 'zh-CN': '', en: '' },
  contact: { name: '', phone: '', place: '' },
  address: '',
};

test('one book names both languages, the site and its words', () => {
  expect(metadataOf(site, '1.2.3')).toEqual({
    welcome: 'index.html',
    illustration: 'illustration.png',
    language: 'zho,eng',
    title: '信田 Xintian',
    description: '借钱、还钱，一条一条讲明白 / Credit in plain words',
    creator: '信田',
    publisher: '信田',
    name: 'xintian_mul_all',
    tags: '_category:other;_pictures:no;_videos:no;_details:yes',
    scraper: 'xintian 1.2.3',
  });
});

test('a campaign is named as the publisher, with its address', () => {
  const campaign = { ...site, organiser: { 'zh-CN': '某某农商行', en: 'A rural bank' }, address: 'xintian.example' };
  expect(metadataOf(campaign, '1')).toMatchObject({ creator: '某某农商行', publisher: '某某农商行', source: 'xintian.example' });
});

test('title and description never grow beyond what the format grants', () => {
  const text = fc.record({ 'zh-CN': fc.string({ unit: 'grapheme', maxLength: 100 }), en: fc.string({ maxLength: 100 }) });
  fc.assert(
    fc.property(text, text, (name, tagline) => {
      const { title = '', description = '' } = metadataOf({ ...site, name, tagline }, '1');
      expect([...title].length).toBeLessThanOrEqual(30);
      expect([...description].length).toBeLessThanOrEqual(80);
    }),
  );
});

test('the writer gets every value as one argument, then the folder and the file', () => {
  const given = writerArguments({ title: '信田 Xintian', language: 'zho,eng' }, '/tmp/a site', 'kit/a.zim');
  expect(given).toEqual(['--title=信田 Xintian', '--language=zho,eng', '/tmp/a site', 'kit/a.zim']);
});
