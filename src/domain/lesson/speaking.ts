/** Characters (Chinese) or words (other languages) a minute, said slowly enough for a village hall. */
const saidAMinute = { han: 190, words: 120 };

/** Seconds that it takes to say a text aloud. */
export function speakingSeconds(locale: string, said: string): number {
  const minutes = locale.startsWith('zh')
    ? (said.match(/[\p{Script=Han}\d]/gu)?.length ?? 0) / saidAMinute.han
    : (said.match(/\S+/g)?.length ?? 0) / saidAMinute.words;
  return minutes * 60;
}
