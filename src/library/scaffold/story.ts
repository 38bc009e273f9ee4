import { Document, isMap, isSeq, visit } from 'yaml';
import { completeLocales, type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { StoryFields } from '../../schema/story.ts';
import { hashOfSource } from '../translation.ts';
import { stamp } from './stamp.ts';
import { waiting } from './waiting.ts';

/** What has to be known before a story can be begun. */
export interface NewStory extends Pick<StoryFields, 'audience' | 'figure' | 'lessons'> {
  readonly slug: string;
  readonly titles: { readonly [L in Locale]?: string | undefined };
  readonly channel: string;
}

/** A story in every language, by path below the content folder: two ways, three endings, every text still to be written. */
export function storyFiles(story: NewStory): Readonly<Record<string, string>> {
  const original = storyText(story, sourceLocale);
  const source = hashOfSource(original);
  const path = (locale: Locale): string => `stories/${locale}/${story.slug}.yaml`;
  return Object.fromEntries(
    completeLocales.map((locale) => [path(locale), locale === sourceLocale ? original : storyText(story, locale, source)]),
  );
}

function storyText({ titles, audience, figure, lessons, channel }: NewStory, locale: Locale, source?: string): string {
  const say = (wanted: string): string => waiting(locale, wanted);
  const choice = (wanted: string, to: string) => ({ text: say(wanted), to });
  const ending = (id: string, mood: string, wanted: string) => ({
    id,
    text: say(wanted),
    end: { mood, action: say('现在做的一件事'), call: channel },
  });
  const document = new Document({
    title: titles[locale] || say('故事的名字'),
    summary: say('一句话，说清讲什么'),
    audience,
    figure,
    alt: say('图上有什么'),
    lessons,
    ...(source === undefined ? {} : { source: stamp(source) }),
    scenes: [
      { id: 'start', text: say('发生了什么'), choices: [choice('稳妥的一步', 'steady'), choice('容易走错的一步', 'slip')] },
      { id: 'steady', text: say('对方怎么回'), choices: [choice('再稳一步', 'well'), choice('心软、心急的一步', 'slip')] },
      { id: 'slip', text: say('错在哪里，看得出来'), choices: [choice('回头补救', 'mended'), choice('一错到底', 'lost')] },
      ending('well', 'good', '好的结局'),
      ending('mended', 'mixed', '补救回来的结局'),
      ending('lost', 'bad', '走错的结局'),
    ],
  });
  visit(document, {
    Seq(_, list) {
      list.flow = isSeq(list) && !list.items.some(isMap);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
