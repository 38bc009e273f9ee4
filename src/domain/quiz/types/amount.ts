import type { Amount, Rules } from '../question.ts';

/** A sum in fen, right within the tolerance on either side. */
export const amount: Rules<Amount> = {
  check: ({ answer, tolerance }, [fen]) => (fen === undefined ? undefined : Math.abs(fen - answer) <= tolerance),
  // Item 0 is what the reader wrote, item 1 the right amount once it may be told.
  remarks: (question, written, final) => {
    const [fen = 0] = written;
    const right = { item: 1, right: true, why: question.why };
    if (amount.check(question, written)) return [right];
    const wrong = { item: 0, right: false, why: fen < question.answer ? question.low : question.high };
    return final ? [wrong, right] : [wrong];
  },
};
