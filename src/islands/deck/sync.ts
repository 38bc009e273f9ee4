/** What one window of a deck tells the others: all of it each time, so that a late one misses nothing. */
export interface Shared {
  readonly at: number;
  readonly black: boolean;
  /** When the lesson began, in milliseconds; 0 before it did. */
  readonly began: number;
  readonly hands: { readonly [key: string]: readonly number[] };
  /** The session being counted; empty before the first hand. */
  readonly session: string;
  /** Grows with every change in any window: what is older than one's own is not followed. */
  readonly turn: number;
}

interface Letter {
  /** The deck it is about. */
  readonly deck: string;
  /** Left out by a window that only asks. */
  readonly shared?: Shared;
}

/**
 * Keeps all windows of one deck in step. A channel reaches every window of the same site; where a browser gives none to pages from a
 * disk, the window that was opened and the one that opened it write to each other. To hear the same twice does no harm.
 */
export function keepInStep(follow: (shared: Shared) => void, own: () => Shared): { tell(): void; open(address: string): void } {
  const deck = location.pathname;
  // A page from a disk has no address to be named by.
  const to = self.origin === 'null' ? '*' : self.origin;
  const peers = new Set<MessageEventSource>();
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('xintian.deck') : undefined;
  const send = (letter: Letter): void => {
    channel?.postMessage(letter);
    for (const peer of Array.from(peers)) (peer as Window).postMessage(letter, to);
  };
  const tell = (): void => send({ deck, shared: own() });
  const receive = ({ data, source, origin }: MessageEvent): void => {
    const letter = data as Partial<Letter> | null;
    if (origin !== self.origin || !letter || letter.deck !== deck) return;
    if (source) peers.add(source);
    const { shared } = letter;
    if (shared && shared.turn > own().turn) follow(shared);
    else if (!shared || shared.turn < own().turn) tell();
  };
  const ask = (): void => send({ deck });
  addEventListener('message', receive);
  if (channel) channel.onmessage = receive;
  if (opener) {
    peers.add(opener);
    // Again and again: the window that shows the slides may be loaded anew, and then knows nobody.
    setInterval(ask, 2000);
  }
  ask();
  return {
    tell,
    open: (address) => {
      const opened = open(address, 'xintian-script', 'popup,width=1100,height=760');
      if (opened) peers.add(opened);
    },
  };
}
