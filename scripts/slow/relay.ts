import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { type Link, lineOf, segment } from './link.ts';

/**
 * A port of this machine behind which `target` seems to lie at the end of a slow link. The browser's own slow-down delays an answer
 * but knows no connection and no initial window; this does, packet by packet, and needs no rights over the machine's network.
 */
export async function slowRelay(target: number, link: Link): Promise<{ port: number; server: Server }> {
  const newConnection = lineOf(link);
  const server = createServer({ noDelay: true }, (reader) => {
    const arrivalOf = newConnection();
    const opened = performance.now() + link.roundTrip;
    const origin = connect({ port: target, host: '127.0.0.1', noDelay: true });
    // Up: what is asked waits for the handshake, then travels half a round trip. Requests are too small to queue.
    reader.on('data', (chunk) => later(Math.max(performance.now(), opened) + link.roundTrip / 2, () => send(origin, chunk)));
    origin.on('data', (chunk) => {
      for (let at = 0; at < chunk.length; at += segment.payload) {
        const packet = chunk.subarray(at, at + segment.payload);
        later(arrivalOf(packet.length, performance.now()), () => send(reader, packet));
      }
    });
    for (const [one, other] of [
      [reader, origin],
      [origin, reader],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  return { port: typeof bound === 'object' && bound ? bound.port : 0, server };
}

function later(time: number, action: () => void): void {
  setTimeout(action, time - performance.now());
}

function send(socket: Socket, bytes: Buffer | string): void {
  if (!socket.destroyed) socket.write(bytes);
}
