import type { Match, Rules } from '../question.ts';

/** Every left text joined to its own right text. A wrong pair is named at once; its reason, which gives the answer away, waits for the end. */
export const match: Rules<Match> = {
  check: ({ pairs }, answer) =>
    pairs.every((_, pair) => (answer[pair] ?? -1) >= 0) ? answer.every((choice, pair) => choice === pair) : undefined,
  remarks: ({ pairs }, answer, final) =>
    pairs.map(({ why }, item) => {
      const right = answer[item] === item;
      return { item, right, why: right || final ? why : '' };
    }),
};
