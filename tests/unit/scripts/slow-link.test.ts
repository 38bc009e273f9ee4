import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialWindow, lineOf, segment, villageLink } from '../../../scripts/slow/link.ts';

const { roundTrip, rate } = villageLink;
const packetTime = (segment.payload + segment.header) / rate;
/** When the last of `count` full packets of one connection arrives, all being ready at 0. */
const lastOf = (count: number): number => {
  const arrivalOf = lineOf(villageLink)();
  return Array.from({ length: count }, () => arrivalOf(segment.payload, 0)).at(-1) ?? 0;
};

test('what fits the initial window comes in one flight', () => {
  expect(lastOf(1)).toBe(packetTime + roundTrip / 2);
  expect(lastOf(initialWindow)).toBe(initialWindow * packetTime + roundTrip / 2);
});

test('one packet more waits for the first acknowledgement', () => {
  expect(lastOf(initialWindow + 1)).toBe(packetTime + roundTrip + packetTime + roundTrip / 2);
});

test('packets keep their order and never come faster than the line, whatever the connections send', () => {
  const sends = fc.array(fc.record({ connection: fc.nat(2), bytes: fc.integer({ min: 1, max: segment.payload }), wait: fc.nat(500) }));
  fc.assert(
    fc.property(sends, (packets) => {
      const newConnection = lineOf(villageLink);
      const connections = [newConnection(), newConnection(), newConnection()];
      let now = 0;
      let before = 0;
      for (const { connection, bytes, wait } of packets) {
        now += wait;
        const arrives = connections[connection]?.(bytes, now) ?? 0;
        expect(arrives).toBeGreaterThanOrEqual(now + roundTrip / 2);
        expect(arrives - before).toBeGreaterThanOrEqual(before === 0 ? 0 : (bytes + segment.header) / rate - 1e-6);
        before = arrives;
      }
    }),
  );
});
