import type { z } from 'astro/zod';
import { channelGuide, channelsSchema } from '../../schema/channel.ts';
import { claimGuide, claimsSchema } from '../../schema/claim.ts';
import type { Guide } from '../../schema/field.ts';
import { glossaryGuide, glossarySchema } from '../../schema/glossary.ts';
import { lessonGuide, lessonSchema, pageSchema } from '../../schema/lesson.ts';
import { moduleGuide, modulesSchema } from '../../schema/module.ts';
import { momentGuide, momentSchema } from '../../schema/moment.ts';
import { playGuide, playSchema } from '../../schema/play.ts';
import { quizGuide, quizSchema } from '../../schema/quiz.ts';
import { siteGuide, siteSchema } from '../../schema/site.ts';
import { sourceGuide, sourcesSchema } from '../../schema/source.ts';
import { storyGuide, storySchema } from '../../schema/story.ts';
import { uncitedGuide, uncitedSchema } from '../../schema/uncited.ts';
import { typeNames } from '../exchange/labels.ts';
import type { Form } from './keep/entry.ts';

/** One kind of content: what the build checks it with, and how the form shows it. */
export interface Kind {
  readonly label: string;
  /** Name of a Material Symbol, which the form's own font holds. */
  readonly icon: string;
  readonly schema: z.core.$ZodType;
  readonly guide: Guide;
  readonly form: Form;
  /** Below `content/`: a folder of `<locale>/<slug>`, a file, a file per language, or a folder of lists. */
  readonly place: { readonly folder: string; readonly adds: boolean } | { readonly file: string } | { readonly lists: string };
  /** What values are called, where the guide does not say it. */
  readonly called?: { readonly [value: string]: string };
}

/** Every kind of content, in the order an editor is likely to need it. A test compares it with what the reader reads. */
export const kinds: { readonly [name: string]: Kind } = {
  lessons: {
    label: '课',
    icon: 'menu_book',
    schema: lessonSchema,
    guide: lessonGuide,
    form: 'text',
    place: { folder: 'lessons', adds: true },
  },
  quizzes: {
    label: '题',
    icon: 'quiz',
    schema: quizSchema,
    guide: quizGuide,
    form: 'yaml',
    place: { folder: 'quizzes', adds: true },
    called: typeNames,
  },
  claims: { label: '依据', icon: 'gavel', schema: claimsSchema, guide: claimGuide, form: 'list', place: { lists: 'claims' } },
  stories: {
    label: '走一遍的故事',
    icon: 'alt_route',
    schema: storySchema,
    guide: storyGuide,
    form: 'yaml',
    place: { folder: 'stories', adds: true },
  },
  plays: {
    label: '两个人演一遍',
    icon: 'record_voice_over',
    schema: playSchema,
    guide: playGuide,
    form: 'yaml',
    place: { folder: 'plays', adds: true },
  },
  moments: {
    label: '首页七件事',
    icon: 'home',
    schema: momentSchema,
    guide: momentGuide,
    form: 'yaml',
    place: { folder: 'moments', adds: false },
  },
  pages: {
    label: '“关于信田”',
    icon: 'info',
    schema: pageSchema,
    guide: lessonGuide,
    form: 'text',
    place: { folder: 'pages', adds: false },
  },
  channels: { label: '电话', icon: 'call', schema: channelsSchema, guide: channelGuide, form: 'list', place: { file: 'channels.yaml' } },
  glossary: {
    label: '难懂的词',
    icon: 'dictionary',
    schema: glossarySchema,
    guide: glossaryGuide,
    form: 'yaml',
    place: { file: 'glossary/{{locale}}.yaml' },
  },
  sources: {
    label: '出处',
    icon: 'account_balance',
    schema: sourcesSchema,
    guide: sourceGuide,
    form: 'list',
    place: { file: 'sources.yaml' },
  },
  modules: { label: '单元', icon: 'grid_view', schema: modulesSchema, guide: moduleGuide, form: 'list', place: { file: 'modules.yaml' } },
  uncited: {
    label: '不用依据的话',
    icon: 'speaker_notes_off',
    schema: uncitedSchema,
    guide: uncitedGuide,
    form: 'list',
    place: { file: 'uncited.yaml' },
  },
  site: { label: '主办单位、联系人', icon: 'campaign', schema: siteSchema, guide: siteGuide, form: 'yaml', place: { file: 'site.yaml' } },
};
