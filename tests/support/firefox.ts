import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Firefox without a window, driven by WebDriver BiDi, the protocol that every Firefox speaks by itself. */
export interface Firefox {
  readonly version: string;
  /** What the console has complained about since the last call. */
  readonly complaints: () => readonly string[];
  readonly goto: (url: string) => Promise<void>;
  /** Runs an expression in the page; its value has to be a string, a number or a boolean. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true. */
  readonly until: (expression: string) => Promise<void>;
  readonly setFiles: (selector: string, files: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What an answer or an event may hold, as far as it is used here. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly error?: string;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
  readonly result?: {
    readonly capabilities?: { readonly browserVersion: string };
    readonly contexts?: readonly { readonly context: string }[];
    readonly nodes?: readonly { readonly sharedId: string }[];
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

const patience = 30_000;

/** Starts a Firefox with a profile of its own. */
export async function openFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'xintian-firefox-'));
  const program = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((found, failed) => {
    let printed = '';
    program.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const listening = /listening on (ws:\S+)/.exec(printed)?.[1];
      if (listening) found(`${listening}/session`);
    });
    program.on('exit', () => failed(new Error(`Firefox ended\n${printed}`)));
    program.on('error', failed);
  });
  const socket = new WebSocket(address);
  await new Promise((opened) => socket.addEventListener('open', opened));
  const waiting = new Map<number, (answer: Message) => void>();
  let complained: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.params?.level === 'error') complained.push(message.params.text ?? '');
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<NonNullable<Message['result']>> => {
    const id = ++last;
    const answer = await new Promise<Message>((answered) => {
      waiting.set(id, answered);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (!answer.result) throw new Error(`${method}: ${answer.error} ${answer.message}`);
    return answer.result;
  };
  const { capabilities } = await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const context = (await send('browsingContext.getTree', {})).contexts?.[0]?.context;
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result?.value;
  };
  return {
    version: capabilities?.browserVersion ?? '',
    complaints: () => {
      const all = complained;
      complained = [];
      return all;
    },
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate,
    until: async (expression) => {
      const end = Date.now() + patience;
      while ((await evaluate(`!!(${expression})`)) !== true) {
        if (Date.now() > end) throw new Error(`never true: ${expression}\n${await evaluate('document.body.innerText')}`);
        await new Promise((later) => setTimeout(later, 100));
      }
    },
    setFiles: async (selector, files) => {
      const { nodes } = await send('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector } });
      await send('input.setFiles', { context, element: { sharedId: nodes?.[0]?.sharedId }, files });
    },
    close: async () => {
      await send('browser.close', {}).catch(() => undefined);
      await new Promise<void>((ended) => {
        program.on('exit', () => ended());
        program.kill();
      });
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
