import { type AskedInHall, handsOf, setHands, tallyOf } from '../../domain/session/count.ts';
import { newSession, type Phase, sessionOf, withSession } from '../../domain/session/store.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import { changeHall, newSessionId, readHallStore } from '../session/hall-store.ts';
import type { DeckProps } from './props.ts';

/** A question as it stands on a slide. */
export interface Asked extends AskedInHall {
  readonly phase: Phase;
}

/** The hands of every question of this deck, by `keyOf`. */
export type AllHands = { readonly [key: string]: readonly number[] };

/** Name of a question in one of its two rounds. */
export function keyOf({ phase, question }: Asked): string {
  return `${phase} ${question}`;
}

/** The session that is being counted: today's last one of this lesson, or none before the first hand. */
export function currentSession({ lesson }: DeckProps): string {
  const today = localDay(new Date());
  const sessions = readHallStore().found.sessions.filter((session) => session.lesson === lesson && session.date === today);
  return sessions.length > 0 ? (sessions[sessions.length - 1]?.id ?? '') : '';
}

/** What is stored of a session, for the questions of this deck. */
export function storedHands(id: string, asked: readonly Asked[]): AllHands {
  const session = sessionOf(readHallStore().found, id);
  if (!session) return {};
  const counted = asked.filter((question) => tallyOf(session, question)?.[question.phase]);
  return Object.fromEntries(counted.map((question) => [keyOf(question), handsOf(session, question, question.phase)]));
}

/** Stores the hands of a question; a session begins with its first hand. Gives its id, empty when the device keeps nothing. */
export function keepHands(id: string, props: DeckProps, asked: Asked, hands: readonly number[]): string {
  const { lesson, locale, edition } = props;
  const wanted = id || newSessionId();
  const kept = changeHall((store) => {
    const session = sessionOf(store, wanted) || newSession({ id: wanted, date: localDay(new Date()), lesson, locale, edition });
    const changed = setHands(session, asked, asked.phase, hands);
    return changed === session ? store : withSession(store, { ...changed, changes: changed.changes + 1, exported: null });
  });
  return kept ? wanted : '';
}
