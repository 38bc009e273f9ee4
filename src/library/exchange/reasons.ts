/**
 * Reasons as one numbered list, for formats that show one text after a question where ours has one per step or pair.
 * Further lines of a reason are indented, so that the list can be taken apart again.
 */
export function joinReasons(reasons: readonly string[]): string {
  return reasons.map((reason, index) => `${index + 1}. ${reason.replaceAll('\n', '\n   ')}`).join('\n');
}

/** The reasons of a numbered list; `undefined` where it does not hold exactly `count`. */
export function splitReasons(list: string, count: number): readonly string[] | undefined {
  const reasons: string[] = [];
  for (const line of list.split('\n')) {
    const start = `${reasons.length + 1}. `;
    if (line.startsWith(start)) reasons.push(line.slice(start.length));
    else if (reasons.length > 0) reasons[reasons.length - 1] += `\n${line.replace(/^ {3}/, '')}`;
    else return undefined;
  }
  return reasons.length === count ? reasons : undefined;
}
