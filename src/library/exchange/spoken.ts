/** Who a message comes from stands below the question, in brackets, where a format has only one text. */
export function withSender(ask: string, from: string): string {
  // Indented, a further line of the name cannot be taken for the start of another one.
  return `${ask}\n\n【${from.replaceAll('\n', '\n   ')}】`;
}

/** Takes the two apart again; without brackets nobody is named. */
export function splitSender(text: string): { readonly ask: string; readonly from: string } {
  const found = /^([\s\S]*)\n\n【([\s\S]*)】$/.exec(text);
  return { ask: found?.[1] ?? text, from: (found?.[2] ?? '').replaceAll('\n   ', '\n') };
}
