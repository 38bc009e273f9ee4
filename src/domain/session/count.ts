import type { Group, HallSession, Phase, Tally } from './store.ts';

/** The largest number a counter holds; the smallest is 0. */
export const mostCounted = 9999;

/** More options than any question has. */
export const mostOptions = 12;

/** The nearest number that a counter can hold. What is no number is 0. */
export function countOf(value: number): number {
  return Math.min(mostCounted, Math.max(0, Math.round(value) || 0));
}

/** The people in the room. */
export function peopleIn({ heads }: HallSession): number {
  return heads.women + heads.men;
}

/** Sets how many of a group are there. */
export function setHeads(session: HallSession, group: Group, value: number): HallSession {
  const count = countOf(value);
  return session.heads[group] === count ? session : { ...session, heads: { ...session.heads, [group]: count } };
}

/** Sets how often people asked about a lesson's topic; none at all takes the topic off the list. */
export function setAsked(session: HallSession, lesson: string, value: number): HallSession {
  const count = countOf(value);
  if ((session.asked[lesson] ?? 0) === count) return session;
  const { [lesson]: _, ...others } = session.asked;
  return { ...session, asked: count === 0 ? others : { ...others, [lesson]: count } };
}

/** A question as it is asked in a hall. */
export type AskedInHall = Pick<Tally, 'question' | 'revision' | 'options'>;

/** How the room answered a question of this very wording; `undefined` before it was asked. */
export function tallyOf(session: HallSession, asked: AskedInHall): Tally | undefined {
  return session.tallies.find(
    ({ question, revision, options }) => question === asked.question && revision === asked.revision && options === asked.options,
  );
}

/** The hands of one phase, one number an option; all 0 where the question was not asked yet. */
export function handsOf(session: HallSession, asked: AskedInHall, phase: Phase): readonly number[] {
  return tallyOf(session, asked)?.[phase] ?? Array.from({ length: asked.options }, () => 0);
}

/** Puts the hands of one phase in place; `null` takes them back. A question without any hands is no longer on the record. */
export function setHands(session: HallSession, asked: AskedInHall, phase: Phase, hands: readonly number[] | null): HallSession {
  const old = tallyOf(session, asked);
  const counted = hands && Array.from({ length: asked.options }, (_, option) => countOf(hands[option] ?? 0));
  if (String(old?.[phase] ?? null) === String(counted)) return session;
  const { question, revision, options } = asked;
  const tally: Tally = { question, revision, options, before: null, after: null, ...old, [phase]: counted };
  const others = session.tallies.filter((other) => other !== old);
  return { ...session, tallies: tally.before || tally.after ? [...others, tally] : others };
}

/** Sets the hands for one option. Where no hand is left, the question counts as not asked. */
export function setHand(session: HallSession, asked: AskedInHall, phase: Phase, option: number, value: number): HallSession {
  const hands = handsOf(session, asked, phase).map((hand, index) => (index === option ? countOf(value) : hand));
  return setHands(session, asked, phase, hands.some(Boolean) ? hands : null);
}
