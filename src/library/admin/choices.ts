import { sourceLocale } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Choice, Choices } from './fields.ts';

/** Longest piece of a text that says which claim it is. */
const longest = 36;

/** Everything that can be named from elsewhere, as it stands in the content now. */
export function choicesFrom(content: Content): Choices {
  const named = (value: string, words = value): Choice => ({ value, label: `${cut(words)}（${value}）` });
  return {
    module: content.modules.map(({ fields }) => named(fields.id, fields.title[sourceLocale])),
    claim: content.claims.map(({ fields }) => named(fields.id, fields.text[sourceLocale])),
    source: content.sources.map(({ fields }) => named(fields.id, fields.title[sourceLocale])),
    channel: content.channels.map(({ fields }) => named(fields.id, fields.name[sourceLocale])),
    lesson: [...content.lessons[sourceLocale]].map(([slug, { fields }]) => named(slug, fields.title)),
    figure: [...content.drawings].sort().map((name) => ({ value: name, label: name })),
  };
}

function cut(words: string): string {
  const characters = [...words];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : words;
}
