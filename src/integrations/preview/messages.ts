import type { FileMessages, MessagesNow, ShownMessage } from '../../islands/preview/state.ts';
import { type Problem, problemCodes, sortProblems } from '../../schema/problem.ts';
import { problemHelp } from '../../schema/problem-help.ts';

/** The problems of some files, file by file, in the order in which the files are named; the other files after them. */
export function messagesBeside(files: readonly string[], problems: readonly Problem[]): MessagesNow {
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.file);
  const group = (file: string): FileMessages => ({ file, messages: (byFile.get(file) ?? []).map(shown) });
  return {
    own: files.filter((file) => byFile.has(file)).map(group),
    others: [...byFile.keys()].filter((file) => !files.includes(file)).map(group),
  };
}

function shown({ severity, code, line, text, what, expected, example }: Problem): ShownMessage {
  return { severity, code, title: problemCodes[code], line, text, what, expected, example, why: problemHelp[code].why };
}
