import type { Amount, Rules } from '../question.ts';

/** A sum in fen, right within the tolerance on either side. */
export const amount: Rules<Amount> = {
  check: ({ answer, tolerance }, [fen]) => (fen === undefined ? undefined : Math.abs(fen - answer) <= tolerance),
  // Item 0 is what the reader wrote, item 1 the right amount once it may be told.
  remarks: ({ answer, tolerance, why, low, high }, [fen = 0], final) => {
    const off = fen - answer;
    const written = Math.abs(off) > tolerance ? [{ item: 0, right: false, why: off < 0 ? low : high }] : [];
    return final ? [...written, { item: 1, right: true, why }] : written;
  },
};
