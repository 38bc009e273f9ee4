import { explanationOf, type Problem, problemCodes, sortProblems } from '../schema/problem.ts';

/** What `npm run check -- --json` prints. Fields are added, never renamed or removed, unless `version` grows. */
export interface ProblemReport {
  readonly version: 1;
  readonly errors: number;
  readonly advice: number;
  readonly problems: readonly (Problem & {
    /** Short name of the kind of problem. */
    readonly title: string;
    /** Where it is explained, from the project's folder. */
    readonly explanation: string;
  })[];
}

/** The problems as data for other programs. */
export function problemReport(problems: readonly Problem[]): ProblemReport {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    version: 1,
    errors,
    advice: problems.length - errors,
    problems: sortProblems(problems).map((problem) => ({
      ...problem,
      title: problemCodes[problem.code],
      explanation: explanationOf(problem.code),
    })),
  };
}

/**
 * The problems as GitHub shows them beside the lines of a change.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotations(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ severity, code, file, line, what, expected, example }) => {
      const title = `${problemCodes[code]}（${code}）`;
      const words = `${what}\n应该：${expected}\n例如：${example}\n说明：${explanationOf(code)}`;
      return `::${severity} file=${property(file)},line=${line},title=${property(title)}::${data(words)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
