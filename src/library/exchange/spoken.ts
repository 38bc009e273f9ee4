/** Who a message comes from stands below the question, in brackets, where a format has only one text. */
export function withSender(ask: string, from: string): string {
  return `${ask}\n\n【${from}】`;
}

/** Takes the two apart again; without brackets nobody is named. */
export function splitSender(text: string): { readonly ask: string; readonly from: string } {
  const found = /^([\s\S]*)\n\n【([\s\S]*)】$/.exec(text);
  return { ask: found?.[1] ?? text, from: found?.[2] ?? '' };
}
