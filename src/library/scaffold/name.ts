import { locales, sourceLocale } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { isId } from '../exchange/stable-id.ts';

/** What `npm run new` makes. */
export const kinds = ['lesson', 'quiz', 'story', 'claim'] as const;
export type Kind = (typeof kinds)[number];

const mostLetters = 60;

/** Why a name cannot be used, in plain Chinese; `undefined` when it can. */
export function objectionTo(kind: Kind, name: string, content: Content): string | undefined {
  if (!isId(name)) return `“${name}”不行：名字会变成网址，只能用小写英文字母、数字和短横线，比如 keep-receipts。`;
  if (name.length > mostLetters) return `名字太长了，最多${mostLetters}个字母。`;
  const held = holderOf(name, content);
  if (kind === 'claim') {
    const claim = content.claims.find(({ fields }) => fields.id === name);
    return claim && `依据“${name}”已经有了，在 ${claim.file}:${claim.locate(['id']).line}。换个名字，或者改那一条。`;
  }
  if (kind === 'quiz') {
    const quiz = locales.find((locale) => content.quizzes[locale].has(name));
    if (quiz) return `“${name}”已经有题了，在 content/quizzes/${quiz}/${name}.yaml。直接改它就行。`;
    return content.lessons[sourceLocale].has(name) ? undefined : `还没有叫“${name}”的课。先 npm run new -- lesson ${name}，题会一起写好。`;
  }
  return held && `“${name}”已经用过了：${held}。换个名字。`;
}

/** Names of texts share one list: `npm run translated` knows them by it. */
function holderOf(name: string, content: Content): string | undefined {
  for (const locale of locales) {
    if (content.lessons[locale].has(name)) return `content/lessons/${locale}/${name}.mdx`;
    if (content.stories[locale].has(name)) return `content/stories/${locale}/${name}.yaml`;
    if (content.plays[locale].has(name)) return `content/plays/${locale}/${name}.yaml`;
    if (content.pages[locale].has(name)) return `content/pages/${locale}/${name}.mdx`;
    if ([...content.moments[locale].keys()].some((moment) => moment === name)) return `content/moments/${locale}/${name}.yaml`;
  }
  return name === 'glossary' || name === 'all' ? 'npm run translated 用它' : undefined;
}
