import { sentencesOf, soundsLikeLaw } from '../../domain/text/legal-sentence.ts';
import { unwrittenMark } from '../../domain/text/unwritten.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { PlayFields } from '../../schema/play.ts';
import type { Problem } from '../../schema/problem.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import type { Content, Parsed } from '../content.ts';
import type { Place } from '../reader/yaml-file.ts';
import { errorAt } from './report.ts';

interface Spoken {
  readonly at: { readonly file: string; locate(path: readonly PropertyKey[]): Place };
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** How a claim is put behind it, to copy: with a name that no claim has, or a wrong claim would pass unseen. */
  readonly cite?: (sentence: string) => string;
}

/** Nothing sounds like a rule without a claim behind it, or without a written reason why none is needed. Read in the source language. */
export function checkUncited(content: Content): readonly Problem[] {
  const used = new Set<number>();
  const excused = (sentence: string): boolean => {
    const index = content.exceptions.findIndex((entry) => sentence.includes(entry.fields.sentence));
    used.add(index);
    return index >= 0;
  };
  const problems = [...spokenTexts(content)].flatMap(({ at, path, text, cite }) =>
    sentencesOf(text)
      .filter((sentence) => soundsLikeLaw(sentence) && !excused(sentence))
      .map((sentence) =>
        errorAt(at, path, {
          code: 'uncited',
          what: `“${sentence}”像在说规定、期限或电话，可是后面没有依据。`,
          ...howToCite(sentence, content, cite),
        }),
      ),
  );
  const idle = content.exceptions.filter((_, index) => !used.has(index));
  // While a file cannot be read, its exceptions only seem to be idle.
  if (content.unreadable.size > 0) return problems;
  return [
    ...problems,
    ...idle.map((entry) =>
      errorAt(entry, ['sentence'], {
        code: 'exception-unused',
        what: `没有哪句话用得上这条例外：“${entry.fields.sentence}”。`,
        expected: '话改了就改这里，话没了就删掉这一条',
        example: '- sentence: 一天只要五毛\n  reason: 故事里骗子的话',
      }),
    ),
  ];
}

/** What to do about a sentence: call by a channel, cite, or, where neither can be, write down why it needs no claim. */
function howToCite(sentence: string, content: Content, cite: Spoken['cite']): { expected: string; example: string } {
  const channel = content.channels.find(({ fields: { number } }) => number !== undefined && sentence.includes(number));
  if (channel && cite === inClaim) {
    const { id } = channel.fields;
    return { expected: '正文里不写号码，另起一行写 <Call>；故事里的话，写进 content/uncited.yaml', example: `<Call channel="${id}" />` };
  }
  const excuse = '真不用依据的，写进 content/uncited.yaml，写明为什么';
  if (cite) return { expected: `写上依据的编号，没有就先加：npm run new -- claim；${excuse}`, example: cite(sentence) };
  return { expected: `换个说法，不像规定；${excuse}`, example: `- sentence: ${sentence}\n  reason: ${unwrittenMark}为什么不用依据` };
}

const inClaim = (sentence: string): string => `<Claim id="依据的编号">${sentence}。</Claim>`;
const byClaims = (): string => 'claims: [依据的编号]';
const byClaim = (): string => 'claim: 依据的编号';

function* spokenTexts(content: Content): Generator<Spoken> {
  for (const lesson of content.lessons[sourceLocale].values()) {
    for (const { line, text } of lesson.uncited)
      yield { at: { file: lesson.file, locate: () => ({ line, text }) }, path: [], text, cite: inClaim };
    for (const field of ['title', 'rule', 'action', 'summary'] as const) yield { at: lesson, path: [field], text: lesson.fields[field] };
  }
  for (const quiz of content.quizzes[sourceLocale].values()) {
    for (const [index, question] of quiz.fields.questions.entries()) {
      if (question.claims.length > 0) continue;
      for (const [text, ...path] of wordsOf(question)) yield { at: quiz, path: ['questions', index, ...path], text, cite: byClaims };
    }
  }
  for (const moment of content.moments[sourceLocale].values()) {
    const { lead, duty, trap, trap_claim } = moment.fields;
    for (const [field, text] of Object.entries({ lead, duty, ...(trap_claim === undefined ? { trap } : {}) }))
      yield { at: moment, path: [field], text };
    for (const when of ['now', 'today', 'week'] as const) {
      for (const [index, step] of moment.fields[when].entries())
        if (step.claim === undefined) yield { at: moment, path: [when, index], text: step.text, cite: byClaim };
    }
  }
  for (const story of content.stories[sourceLocale].values()) {
    for (const [index, scene] of story.fields.scenes.entries()) {
      const path = ['scenes', index];
      for (const text of [scene.text, scene.end?.action ?? '', ...(scene.choices ?? []).map((choice) => choice.text)]) {
        if (scene.claims.length === 0) yield { at: story, path, text, cite: byClaims };
      }
    }
  }
  for (const play of content.plays[sourceLocale].values()) yield* spokenInPlay(play);
}

/** What a play says outside of its checklist and its points, which all have claims. */
function* spokenInPlay(play: Parsed<PlayFields>): Generator<Spoken> {
  const { title, summary, scene, roles, steps, debrief } = play.fields;
  for (const [field, text] of Object.entries({ title, summary, scene })) yield { at: play, path: [field], text };
  for (const side of ['a', 'b'] as const) {
    for (const field of ['who', 'wants', 'knows'] as const) yield { at: play, path: ['roles', side, field], text: roles[side][field] };
    for (const [index, text] of debrief[side].entries()) yield { at: play, path: ['debrief', side, index], text };
  }
  for (const [index, step] of steps.entries()) {
    for (const side of ['a', 'b'] as const) {
      for (const [field, text = ''] of Object.entries(step[side] ?? {})) yield { at: play, path: ['steps', index, side, field], text };
    }
    yield { at: play, path: ['steps', index, 'pause'], text: step.pause ?? '' };
  }
}

/** Everything a question tells its reader as true. A wrong option is a misconception, not a statement of ours. */
function wordsOf(question: QuestionSource): readonly (readonly [text: string, ...path: PropertyKey[]])[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.flatMap((option, index) => [
        [option.why, 'options', index, 'why'] as const,
        [option.right ? option.text : '', 'options', index, 'text'] as const,
      ]);
    case 'judge':
      return [
        [question.when_true, 'when_true'],
        [question.when_false, 'when_false'],
        [question.answer ? question.ask : '', 'ask'],
      ];
    case 'order':
      return question.steps.flatMap((step, index) =>
        (['text', 'why'] as const).map((field) => [step[field], 'steps', index, field] as const),
      );
    case 'match':
      return question.pairs.flatMap((pair, index) =>
        (['left', 'right', 'why'] as const).map((field) => [pair[field], 'pairs', index, field] as const),
      );
    case 'amount':
      return (['why', 'low', 'high'] as const).map((field) => [question[field], field] as const);
    case 'spot':
      return question.lines.map((line, index) => [line.why, 'lines', index, 'why'] as const);
  }
}
