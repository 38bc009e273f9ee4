import { peopleIn } from './count.ts';
import { type HallSession, type Phase, phases, type Tally } from './store.ts';
import { smallest, type Told, tellParts, told } from './suppress.ts';

/** What this edition knows of the question that a tally belongs to. */
export interface KnownQuestion {
  /** From 1, as the lesson numbers it. */
  readonly number: number;
  readonly id: string;
  readonly revision: string;
  readonly options: number;
  /** Indexes of the right options. */
  readonly right: readonly number[];
}
/** The lessons of this edition in their order, with their questions in theirs. */
export type KnownLessons = readonly { readonly slug: string; readonly questions: readonly KnownQuestion[] }[];

/** Right hands of all hands, `few` when they are too few to tell, `none` when nobody was asked. */
export type Share = { readonly right: number; readonly of: number } | 'few' | 'none';
export type Shares = { readonly [P in Phase]: Share };

export interface QuestionRow extends Shares {
  readonly id: string;
  readonly number: number;
  /** More than one option is right: hands were counted, not people. */
  readonly many: boolean;
}

export interface LessonRow {
  readonly slug: string;
  readonly sessions: number;
  readonly people: Told;
  /** Questions that were asked. */
  readonly questions: readonly QuestionRow[];
  /** All questions with one right answer that are told both before and after: like with like, and nothing hidden is in it. */
  readonly all: Shares;
  /** Hands for questions of another wording, whose right answer this edition does not know. */
  readonly apart: { readonly [P in Phase]: Told };
}

/** Everything the merged records say that may be told. */
export interface HallTable {
  readonly sessions: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly people: Told;
  readonly women: Told;
  readonly men: Told;
  readonly sixty: Told;
  readonly lessons: readonly LessonRow[];
  /** Of the questions with one right answer the one with the smallest share of right hands after the lesson. */
  readonly hardest: { readonly slug: string; readonly question: QuestionRow } | undefined;
  readonly asked: readonly { readonly slug: string; readonly count: Told }[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/** The table of merged sessions. Lessons this edition does not know come last, under their own slugs. */
export function hallTable(sessions: readonly HallSession[], known: KnownLessons): HallTable {
  const given = new Set(sessions.map(({ lesson }) => lesson));
  const others = [...given].filter((slug) => !known.some((lesson) => lesson.slug === slug)).sort();
  const lessons = [...known.filter(({ slug }) => given.has(slug)), ...others.map((slug) => ({ slug, questions: [] }))];
  const of = (slug: string) => sessions.filter(({ lesson }) => lesson === slug);

  const counts = lessons.map(({ slug }) => sum(of(slug).map(peopleIn)));
  const all = sum(counts);
  const heads = (group: 'women' | 'men' | 'sixty') => sum(sessions.map((session) => session.heads[group]));
  const sixty = Math.min(heads('sixty'), all);
  const people = tellParts(counts);
  const [women = null, men = null] = tellParts([heads('women'), heads('men')]).parts;
  const [older = null] = tellParts([sixty, all - sixty]).parts;

  const rows = lessons.map((lesson, index) => lessonRow(lesson, of(lesson.slug), people.parts[index] ?? null));
  const days = sessions.map(({ date }) => date).sort();
  return {
    sessions: sessions.length,
    firstDay: days[0] ?? '',
    lastDay: days[days.length - 1] ?? '',
    people: people.sum,
    women,
    men,
    sixty: older,
    lessons: rows,
    hardest: hardestOf(rows),
    asked: askedIn(sessions, known),
  };
}

function lessonRow({ slug, questions }: KnownLessons[number], sessions: readonly HallSession[], people: Told): LessonRow {
  const tallies = sessions.flatMap((session) => session.tallies);
  const isOf = (tally: Tally, { id, revision, options }: KnownQuestion): boolean =>
    tally.question === id && tally.revision === revision && tally.options === options;
  const rows = questions.flatMap((question) => {
    const own = tallies.filter((tally) => isOf(tally, question));
    const row = { id: question.id, number: question.number, many: question.right.length > 1, ...shares(own, question.right) };
    return own.length > 0 ? [row] : [];
  });
  const unknown = tallies.filter((tally) => !questions.some((question) => isOf(tally, question)));
  const hands = (phase: Phase) => told(sum(unknown.flatMap((tally) => tally[phase] ?? [])));
  return {
    slug,
    sessions: sessions.length,
    people,
    questions: rows,
    all: together(rows),
    apart: { before: hands('before'), after: hands('after') },
  };
}

function shares(tallies: readonly Tally[], right: readonly number[]): Shares {
  const share = (phase: Phase): Share => {
    const rooms = tallies.flatMap((tally) => (tally[phase] ? [tally[phase]] : []));
    const hands = (rooms[0] ?? []).map((_, option) => sum(rooms.map((room) => room[option] ?? 0)));
    const of = sum(hands);
    // Where one may raise a hand more than once, so many people at least have raised it.
    const people = right.length > 1 ? Math.max(0, ...hands) : of;
    if (of === 0) return 'none';
    return people < smallest ? 'few' : { right: sum(right.map((option) => hands[option] ?? 0)), of };
  };
  return { before: share('before'), after: share('after') };
}

function together(rows: readonly QuestionRow[]): Shares {
  const both = rows.filter((row) => !row.many && phases.every((phase) => typeof row[phase] === 'object'));
  const add = (phase: Phase): Share => {
    const parts = both.map((row) => row[phase]).filter((share) => typeof share === 'object');
    return parts.length > 0 ? { right: sum(parts.map((share) => share.right)), of: sum(parts.map((share) => share.of)) } : 'none';
  };
  return { before: add('before'), after: add('after') };
}

/** Equal shares: the one that more people answered, then the earlier one. */
function hardestOf(rows: readonly LessonRow[]): HallTable['hardest'] {
  const all = rows.flatMap(({ slug, questions }) =>
    questions.flatMap((question) =>
      typeof question.after === 'object' && !question.many ? [{ slug, question, share: question.after }] : [],
    ),
  );
  const [first] = all.sort((a, b) => a.share.right * b.share.of - b.share.right * a.share.of || b.share.of - a.share.of);
  return first && { slug: first.slug, question: first.question };
}

/** Topics with how often people asked about them; the most asked first, those too few to tell last. */
function askedIn(sessions: readonly HallSession[], known: KnownLessons): HallTable['asked'] {
  const slugs = new Set([...known.map(({ slug }) => slug), ...sessions.flatMap(({ asked }) => Object.keys(asked)).sort()]);
  return [...slugs]
    .map((slug) => ({ slug, count: sum(sessions.map(({ asked }) => asked[slug] ?? 0)) }))
    .filter(({ count }) => count > 0)
    .map(({ slug, count }) => ({ slug, count: told(count) }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
}
