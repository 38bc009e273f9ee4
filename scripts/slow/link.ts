/** A slow village link. */
export interface Link {
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** Bytes a millisecond, down. */
  readonly rate: number;
}

/** 400 kbit/s and 400 ms: 2G at its best, 3G at its worst. */
export const villageLink: Link = { roundTrip: 400, rate: 50 };

/** How many times slower than this machine a cheap phone is taken to be. */
export const slowness = 6;

/** What a packet carries of what is sent, and what it weighs besides. */
export const segment = { payload: 1460, header: 40 } as const;

/** Packets a server may send before it hears that any arrived (RFC 6928). */
export const initialWindow = 10;

/** When the packets of one connection arrive. Data that a server has ready at `now` (ms); `bytes` at most one packet's. */
export type Arrivals = (bytes: number, now: number) => number;

/**
 * The line from the server, which all connections share: a packet waits until the line is free, takes its time on it, and is half
 * a round trip on its way. Each connection begins with TCP's initial window and may send two more packets for each that is
 * acknowledged (slow start, RFC 5681); packets are not lost. So packet `n` waits for the acknowledgement of number `(n - 10) / 2`.
 */
export function lineOf(link: Link): () => Arrivals {
  let free = 0;
  return () => {
    const acknowledged: number[] = [];
    return (bytes, now) => {
      const waitsFor = Math.floor((acknowledged.length - initialWindow) / 2);
      const start = Math.max(now, free, acknowledged[waitsFor] ?? 0);
      free = start + (bytes + segment.header) / link.rate;
      acknowledged.push(free + link.roundTrip);
      return free + link.roundTrip / 2;
    };
  };
}
