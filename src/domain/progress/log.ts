import type { Outcome } from '../quiz/attempt.ts';
import type { IsoDate } from '../text/iso-date.ts';

/**
 * What a device keeps is a log, one line an event, only ever appended to:
 * `2026-11-24 what-is-credit` (read to the end) and `2026-11-24 what-is-credit blank-page k3f9 2` (answered, revision, outcome).
 * A lesson needs to write nothing else, two open pages cannot overwrite each other, and a damaged line costs only itself.
 */
export type Log = string;

/** Outcomes as they stand in the log; in their order a day's answers lead to the same, careful result in any sequence. */
export const outcomeCodes: readonly Outcome[] = ['missed', 'retry', 'first'];

/** The line for a lesson read to the end. */
export function readLine(day: IsoDate, slug: string): string {
  return `${day} ${slug}`;
}

/** The line for an answered question. */
export function answerLine(day: IsoDate, slug: string, question: { readonly id: string; readonly rev: string }, outcome: Outcome): string {
  return `${readLine(day, slug)} ${question.id} ${question.rev} ${outcomeCodes.indexOf(outcome)}`;
}

/** The log with one more line; a line that is already there is not written again. */
export function append(log: Log, line: string): Log {
  return log.split('\n').includes(line) ? log : `${log}\n${line}`;
}
