import type { Answer, Option, Remark } from '../question.ts';

/** True when exactly the right options are picked, in whatever order they were tapped. */
export function picksAllRight({ options }: { readonly options: readonly Option[] }, answer: Answer): boolean | undefined {
  return answer.length > 0 ? options.every((option, item) => option.right === answer.includes(item)) : undefined;
}

/** Reasons for the picked options, or for all of them. */
export function optionRemarks({ options }: { readonly options: readonly Option[] }, answer: Answer, final: boolean): readonly Remark[] {
  return options.map(({ right, why }, item) => ({ item, right, why })).filter(({ item }) => final || answer.includes(item));
}
