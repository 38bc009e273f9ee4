import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagesNow } from '../src/islands/preview/state.ts';
import { rounded } from './check-time.ts';
import { startEdit } from './edit/started.ts';

const saves = 7;

/**
 * Seconds on the clock from writing a lesson's file to the preview holding the changed page: the middle of seven, and the slowest.
 * @param content a copy that may be written in; it holds `lessons/zh-CN/<lesson>.mdx`.
 */
export async function followTime(content: string, lesson: string): Promise<{ seconds: number; slowest: number }> {
  const { server, address } = await startEdit(lesson, { XINTIAN_CONTENT: content });
  try {
    const answer = await fetch(address.replace('?', 'events?'));
    const told = pagesTold(answer.body ?? new ReadableStream());
    let revision = revisionOf(await told.next());
    const path = join(content, `lessons/zh-CN/${lesson}.mdx`);
    const text = readFileSync(path, 'utf8');
    const seconds: number[] = [];
    for (let save = 0; save < saves; save++) {
      const started = performance.now();
      writeFileSync(path, `${text}\n第${save + 1}次存盘。\n`);
      for (let now = revision; now === revision; ) now = revisionOf(await told.next());
      seconds.push((performance.now() - started) / 1000);
      // The preview looks at the pages once more after each save.
      revision = revisionOf(await told.next());
    }
    seconds.sort((a, b) => a - b);
    return { seconds: rounded(seconds[Math.floor(saves / 2)] ?? 0), slowest: rounded(seconds.at(-1) ?? 0) };
  } finally {
    server.kill();
  }
}

async function* pagesTold(body: ReadableStream<Uint8Array>): AsyncGenerator<PagesNow, PagesNow> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith('event: pages')) yield JSON.parse(event.slice(event.indexOf('data: ') + 6));
    }
  }
  throw new Error('the preview ended');
}

/** Of the lesson's own page, which stands first. */
function revisionOf({ value }: IteratorResult<PagesNow, PagesNow>): string {
  return value.pages[0]?.revision ?? '';
}
