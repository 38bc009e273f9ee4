import type { Order, Rules } from '../question.ts';

/** Steps numbered by tapping them in order; the first one out of place gets its reason as a hint. */
export const order: Rules<Order> = {
  check: ({ steps }, answer) => (answer.length === steps.length ? answer.every((step, place) => step === place) : undefined),
  remarks: ({ steps }, answer, final) => {
    const misplaced = answer.find((step, place) => step !== place);
    return steps.map(({ why }, item) => ({ item, right: answer[item] === item, why })).filter(({ item }) => final || item === misplaced);
  },
};
