import { z } from 'astro/zod';
import { type Guide, localised, localisedOrEmpty } from './field.ts';

/** What a campaign changes, `content/site.yaml`. Empty texts are simply not shown. */
export const siteSchema = z.strictObject({
  name: localised(20),
  tagline: localised(60),
  organiser: localisedOrEmpty,
  contact: z.strictObject({ name: z.string(), phone: z.string(), place: z.string() }),
  /**
   * Short web address that can be read out, `xintian.example` or with `http://` before it where there is no encryption; empty when there
   * is none yet. What is sent of a lesson names it, and the code on its picture leads there.
   */
  address: z.string().regex(/^((https?:\/\/)?[^\s/?#]+\.[^\s/?#]+(\/[^\s?#]*)?)?$/),
});
export type Site = z.infer<typeof siteSchema>;

export const siteGuide: Guide = {
  name: { label: '站名', hint: '每种语言都写', expected: '每种语言的站名', example: 'name: { zh-CN: 信田, en: Xintian }' },
  tagline: {
    label: '站名下面的一句话',
    hint: '每种语言都写',
    expected: '每种语言一句话',
    example: 'tagline: { zh-CN: 借钱还钱，一条一条讲明白, en: Credit in plain words }',
  },
  organiser: { label: '主办单位', hint: '没有就空着', expected: '主办单位，没有就写空的引号', example: 'organiser: { zh-CN: "", en: "" }' },
  contact: {
    label: '本地联系人',
    hint: '没有就空着',
    expected: '本地联系人，没有就写空的引号',
    example: 'contact: { name: "", phone: "", place: "" }',
  },
  address: {
    label: '短网址',
    hint: '念得出来，中间没有空格；没有就空着',
    expected: '短网址，中间没有空格；没有就写空的引号',
    example: 'address: "xintian.example"',
  },
  'contact.name': { label: '谁', expected: '联系人的名字，没有就写空的引号', example: 'name: ""' },
  'contact.phone': { label: '电话', hint: '只写数字', expected: '只写数字，加引号；没有就写空的引号', example: 'phone: ""' },
  'contact.place': { label: '地点', expected: '在哪里找得到他，没有就写空的引号', example: 'place: ""' },
};
