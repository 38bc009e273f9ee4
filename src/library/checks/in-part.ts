import { type Locale, languageOf } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { isTold } from '../told.ts';

/**
 * What a language that is not complete lacks of a thing one of its own pages names: the words of a claim or of its source, or a word of
 * its glossary. In the others the schemas and `pairs.ts` see to it that nothing is lacking.
 */
export function lackedBy(
  content: Content,
  locale: Locale,
  kind: string,
  name: string,
): Pick<Problem, 'code' | 'what' | 'expected' | 'example'> | undefined {
  if (languageOf(locale).complete) return undefined;
  const claim = kind === 'claim' && content.claims.find(({ fields }) => fields.id === name)?.fields;
  if (claim) {
    const source = content.sources.find(({ fields }) => fields.id === claim.source)?.fields;
    // A source that does not exist is named by itself.
    if (!source || isTold(locale, claim, source)) return undefined;
    return {
      code: 'pair-missing',
      what: `依据“${name}”还没有 ${locale} 的话，这里用不上。`,
      expected: `在依据的 text 和 article、出处“${source.id}”的 title、short 和 issuer 里都写上 ${locale}`,
      example: `${locale}: …`,
    };
  }
  if (kind !== 'term' || content.glossary[locale].get(locale)?.fields.terms.some(({ id }) => id === name)) return undefined;
  return {
    code: 'pair-missing',
    what: `词条“${name}”还没有 ${locale} 的话，这里用不上。`,
    expected: `写进 content/glossary/${locale}.yaml`,
    example: `- id: ${name}`,
  };
}
