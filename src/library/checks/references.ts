import { type Locale, languageOf, locales, sourceLocale } from '../../i18n/locales.ts';
import type { Problem, ProblemCode } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import type { Place } from '../reader/yaml-file.ts';
import { lackedBy } from './in-part.ts';
import { namesInDoubt } from './renamed.ts';
import { closest, errorAt } from './report.ts';

interface Located {
  readonly file: string;
  locate(path: readonly PropertyKey[]): Place;
}

/** What can be named from elsewhere, with the words for a name that does not exist. */
const kinds = {
  claim: { code: 'unknown-claim', noun: '依据', where: 'content/claims/' },
  source: { code: 'unknown-source', noun: '出处', where: 'content/sources.yaml' },
  term: { code: 'unknown-term', noun: '词条', where: 'content/glossary/' },
  channel: { code: 'unknown-channel', noun: '电话', where: 'content/channels.yaml' },
  figure: { code: 'unknown-figure', noun: '图', where: 'src/drawings/' },
  lesson: { code: 'unknown-lesson', noun: '课', where: 'content/lessons/' },
  module: { code: 'unknown-module', noun: '单元', where: 'content/modules.yaml' },
} as const satisfies Record<string, { code: ProblemCode; noun: string; where: string }>;
type Kind = keyof typeof kinds;

/** Every name that is used must exist: claims, sources, terms, channels, drawings, modules, lessons. */
export function checkReferences(content: Content): readonly Problem[] {
  const known: Record<Kind, ReadonlySet<string>> = {
    claim: idsOf(content.claims),
    source: idsOf(content.sources),
    channel: idsOf(content.channels),
    module: idsOf(content.modules),
    lesson: new Set(content.lessons[sourceLocale].keys()),
    term: new Set(
      locales.flatMap((locale) => [...content.glossary[locale].values()].flatMap((file) => file.fields.terms.map((term) => term.id))),
    ),
    figure: content.drawings,
  };
  const problems: Problem[] = [];
  const doubtful = namesInDoubt(content);
  const naming = (locale?: Locale) => (kind: Kind, name: string | undefined, at: Located, path: readonly PropertyKey[]) => {
    if (name === undefined) return;
    if (known[kind].has(name)) {
      const missing = locale && lackedBy(content, locale, kind, name);
      if (missing) problems.push(errorAt(at, path, missing));
      return;
    }
    // Perhaps it stands in a file that cannot be read yet: that file is named already.
    if ([...content.unreadable].some((file) => file.startsWith(kinds[kind].where))) return;
    if (kind === 'lesson' && doubtful.has(name)) return;
    problems.push(errorAt(at, path, unknownName(kind, name, known[kind])));
  };
  const use = naming();
  for (const claim of content.claims) use('source', claim.fields.source, claim, ['source']);
  for (const channel of content.channels) use('claim', channel.fields.claim, channel, ['claim']);
  for (const module of content.modules) use('figure', module.fields.icon, module, ['icon']);
  for (const locale of locales) {
    const use = naming(locale);
    for (const lesson of content.lessons[locale].values()) use('module', lesson.fields.module, lesson, ['module']);
    for (const text of [...content.lessons[locale].values(), ...content.pages[locale].values()]) {
      for (const { kind, name, ...place } of text.mentions) use(kind, name, { file: text.file, locate: () => place }, []);
    }
    for (const quiz of content.quizzes[locale].values()) {
      for (const [index, question] of quiz.fields.questions.entries()) {
        for (const [place, claim] of question.claims.entries()) use('claim', claim, quiz, ['questions', index, 'claims', place]);
      }
    }
    for (const story of content.stories[locale].values()) {
      use('figure', story.fields.figure, story, ['figure']);
      for (const [index, lesson] of story.fields.lessons.entries()) use('lesson', lesson, story, ['lessons', index]);
      for (const [index, scene] of story.fields.scenes.entries()) {
        use('channel', scene.end?.call, story, ['scenes', index, 'end', 'call']);
        for (const [place, claim] of scene.claims.entries()) use('claim', claim, story, ['scenes', index, 'claims', place]);
      }
    }
    for (const play of content.plays[locale].values()) {
      use('figure', play.fields.figure, play, ['figure']);
      for (const [index, lesson] of play.fields.lessons.entries()) use('lesson', lesson, play, ['lessons', index]);
      for (const [index, item] of play.fields.checklist.entries()) use('claim', item.claim, play, ['checklist', index, 'claim']);
      for (const [index, point] of play.fields.debrief.points.entries()) {
        for (const [place, claim] of point.claims.entries()) use('claim', claim, play, ['debrief', 'points', index, 'claims', place]);
      }
    }
    for (const moment of content.moments[locale].values()) {
      for (const [index, channel] of moment.fields.call.entries()) use('channel', channel, moment, ['call', index]);
      const { read } = moment.fields;
      const original = content.lessons[sourceLocale].get(read);
      const mayWait = original?.fields.status === 'draft' || (original && !languageOf(locale).complete);
      if (mayWait && !content.lessons[locale].has(read)) {
        // The lesson may wait for its translation; this page then has nothing to read first.
        const file = `content/lessons/${locale}/${read}.mdx`;
        if (!content.unreadable.has(file)) problems.push(errorAt(moment, ['read'], untranslated(file)));
      } else use('lesson', read, moment, ['read']);
      use('claim', moment.fields.trap_claim, moment, ['trap_claim']);
      for (const when of ['now', 'today', 'week'] as const) {
        for (const [index, step] of moment.fields[when].entries()) use('claim', step.claim, moment, [when, index, 'claim']);
      }
    }
  }
  return problems;
}

function unknownName(kind: Kind, name: string, known: ReadonlySet<string>) {
  const { code, noun, where } = kinds[kind];
  const near = closest(name, known);
  return {
    code,
    what: `没有叫“${name}”的${noun}。${near ? `是不是“${near}”？` : ''}`,
    expected: `${where} 里有的编号${near ? '' : (other[kind] ?? '')}`,
    // Never the name of something else: it would pass the check and say something wrong.
    example: near ?? (kind === 'claim' ? `npm run new -- claim ${name}` : kin(name, known)),
  };
}

/** What to do when nothing has a name like it. */
const other: { readonly [K in Kind]?: string } = {
  claim: '；还没有的，先加一条依据',
  source: '；还没有的，先加一个出处',
  term: '；还没有的，先写进词表，大家都懂的词不用标',
  figure: '；挑一幅画的是这件事的',
};

/** Names that share a word with one that does not exist, or a few of those there are. */
function kin(name: string, known: ReadonlySet<string>): string {
  const words = name.split('-').filter((word) => word.length > 2);
  const alike = [...known].filter((one) => words.some((word) => one.split('-').includes(word)));
  return (alike.length > 0 ? alike : [...known]).slice(0, 6).join('、');
}

function untranslated(file: string) {
  return {
    code: 'unknown-lesson' as const,
    what: '先读的这一课还没有译文，这一页没有东西可读。',
    expected: `写好 ${file}，或者先读别的课`,
    example: 'read: call-before-due',
  };
}

function idsOf(entries: readonly { fields: { id: string } }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.fields.id));
}
