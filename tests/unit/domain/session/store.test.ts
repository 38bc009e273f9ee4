import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, handsOf, mostCounted, peopleIn, setAsked, setHand, setHands, setHeads } from '../../../../src/domain/session/count.ts';
import { parseHall, readSession } from '../../../../src/domain/session/parse.ts';
import {
  changeSession,
  emptyHall,
  type HallStore,
  markExported,
  sessionOf,
  withoutSession,
  withSession,
} from '../../../../src/domain/session/store.ts';
import { asItWas, remember, undoSteps } from '../../../../src/domain/session/undo.ts';
import { anySession, anySessions, empty } from './samples.ts';

const asked = { question: 'blank-page', revision: 'k3f9', options: 3 };
const storeOf = (sessions: HallStore['sessions']): HallStore => ({ version: 1, sessions });

describe('what is stored', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        expect(parseHall(JSON.stringify(storeOf(sessions)))).toEqual({ found: storeOf(sessions), dropped: 0 });
      }),
    );
  });

  test('nothing stored is an empty store, and nothing is damaged', () => {
    for (const text of [null, '']) expect(parseHall(text)).toEqual({ found: emptyHall, dropped: 0 });
  });

  test('be it anything at all, it is read without a fault, and what comes out is sound', () => {
    const field = fc.constantFrom('id', 'date', 'lesson', 'heads', 'tallies', 'asked', 'place', 'exported', '__proto__', 'constructor');
    const spoiled = fc.tuple(anySession, fc.dictionary(field, fc.jsonValue())).map(([session, junk]) => ({ ...session, ...junk }));
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.oneof(spoiled, fc.jsonValue())).map((sessions) => JSON.stringify({ version: 1, sessions })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { found } = parseHall(text);
        expect(parseHall(JSON.stringify(found))).toEqual({ found, dropped: 0 });
      }),
      { numRuns: 500 },
    );
  });

  test('a damaged session costs no other', () => {
    fc.assert(
      fc.property(anySessions, fc.jsonValue(), fc.nat(), (sessions, junk, place) => {
        fc.pre(readSession(junk).found === undefined);
        const spoiled = [...sessions];
        spoiled.splice(place % (sessions.length + 1), 0, junk as never);
        expect(parseHall(JSON.stringify(storeOf(spoiled)))).toEqual({ found: storeOf(sessions), dropped: 1 });
      }),
    );
  });

  test('a damaged part costs only itself and is counted', () => {
    const whole = { ...empty, heads: { women: 5, men: 6, sixty: 2 }, asked: { 'upfront-cut': 2 } };
    const read = (part: object) => readSession({ ...whole, ...part });
    expect(read({ heads: { women: -1, men: 6, sixty: 2 } })).toEqual({
      found: { ...whole, heads: { women: 0, men: 6, sixty: 2 } },
      dropped: 1,
    });
    expect(read({ heads: 'many' }).found?.heads).toEqual({ women: 0, men: 0, sixty: 0 });
    expect(read({ asked: { 'upfront-cut': 2, '13800000000': 1, 王大妈: 1, x: 1.5 } })).toEqual({ found: whole, dropped: 3 });
    const tally = { question: 'blank-page', revision: 'k3f9', options: 3, before: [1, 2, 3], after: null };
    for (const broken of [{ before: [1, 2] }, { before: [1, 2, 10_000] }, { question: '张三' }, { options: 1 }, { before: null }])
      expect(read({ tallies: [{ ...tally, ...broken }, tally, tally] })).toEqual({ found: { ...whole, tallies: [tally] }, dropped: 2 });
  });

  test('without a sound id, day or lesson there is no session', () => {
    for (const part of [
      { id: '短' },
      { id: 'A23456789XYZ' },
      { date: '2026-02-30' },
      { lesson: '13800000000' },
      { lesson: 'zhang-138-0000-0000' },
    ])
      expect(readSession({ ...empty, ...part })).toEqual({ found: undefined, dropped: 1 });
  });
});

describe('counting', () => {
  test('stays within 0 and 9999, whole, whatever is typed', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const count = countOf(value);
        expect(Number.isInteger(count) && count >= 0 && count <= mostCounted).toBe(true);
      }),
    );
    expect([countOf(-3), countOf(2.6), countOf(Number.NaN), countOf(1e9)]).toEqual([0, 3, 0, 9999]);
  });

  test('women and men are everybody; those of 60 or older are among them', () => {
    const session = setHeads(setHeads(setHeads(empty, 'women', 12), 'men', 9), 'sixty', 7);
    expect(peopleIn(session)).toBe(21);
  });

  test('a hand changes one number and nothing else', () => {
    fc.assert(
      fc.property(
        anySession,
        fc.constantFrom('before', 'after'),
        fc.nat(2),
        fc.integer({ min: 1, max: 9999 }),
        (session, phase, option, value) => {
          const next = setHand(session, asked, phase, option, value);
          const hands = handsOf(session, asked, phase).map((hand, index) => (index === option ? value : hand));
          expect(handsOf(next, asked, phase)).toEqual(hands);
          const other = phase === 'before' ? 'after' : 'before';
          expect(handsOf(next, asked, other)).toEqual(handsOf(session, asked, other));
          expect({ ...next, tallies: session.tallies }).toEqual(session);
        },
      ),
    );
  });

  test('a question of another wording is another question', () => {
    const session = setHand(setHand(empty, asked, 'before', 0, 4), { ...asked, revision: 'new1' }, 'before', 0, 9);
    expect(handsOf(session, asked, 'before')).toEqual([4, 0, 0]);
    expect(session.tallies).toHaveLength(2);
  });

  test('a question whose last hand was taken back was not asked', () => {
    expect(setHand(setHand(empty, asked, 'after', 1, 3), asked, 'after', 1, 0).tallies).toEqual([]);
    expect(setHands(setHands(empty, asked, 'after', [1, 0, 0]), asked, 'after', null)).toEqual(empty);
  });

  test('a topic nobody asked about is not listed', () => {
    expect(setAsked(setAsked(empty, 'upfront-cut', 2), 'upfront-cut', 0)).toEqual(empty);
  });
});

describe('changes', () => {
  test('are counted, and make the session wait for its export again', () => {
    const taken = markExported(withSession(emptyHall, empty), [empty.id], '2026-11-25');
    expect(sessionOf(taken, empty.id)).toEqual({ ...empty, exported: '2026-11-25' });
    const changed = changeSession(taken, empty.id, (session) => setHeads(session, 'men', 3));
    expect(sessionOf(changed, empty.id)).toMatchObject({ changes: 1, exported: null, heads: { men: 3 } });
  });

  test('what changes nothing is no change', () => {
    const store = withSession(emptyHall, empty);
    expect(changeSession(store, empty.id, (session) => setHeads(session, 'men', 0))).toBe(store);
    expect(changeSession(store, 'nobody000000', (session) => setHeads(session, 'men', 9))).toBe(store);
  });

  test('never touch what was there before', () => {
    fc.assert(
      fc.property(anySessions, fc.nat(50), (sessions, value) => {
        const frozen = JSON.stringify(sessions);
        const store = storeOf(sessions);
        for (const { id } of sessions) {
          changeSession(store, id, (session) =>
            setAsked(setHand(setHeads(session, 'women', value), asked, 'after', 1, value), 'upfront-cut', value),
          );
          withoutSession(store, id);
          markExported(store, [id], '2026-11-25');
        }
        expect(JSON.stringify(sessions)).toBe(frozen);
      }),
    );
  });

  test('one session can be deleted without the others', () => {
    fc.assert(
      fc.property(anySessions, anySession, (sessions, { id }) => {
        expect(withoutSession(storeOf(sessions), id).sessions).toEqual(sessions.filter((session) => session.id !== id));
      }),
    );
  });

  test('can be taken back, the last twenty, and taking back counts as a change', () => {
    let past: readonly number[] = [];
    for (let step = 0; step < 30; step++) past = remember(past, step);
    expect(past).toHaveLength(undoSteps);
    expect(past.at(-1)).toBe(29);
    const now = { ...setHeads(empty, 'men', 3), changes: 8 };
    expect(asItWas(now, empty)).toEqual({ ...empty, changes: 8 });
  });
});
