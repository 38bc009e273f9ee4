import { type IncomingHttpHeaders, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** An answer as it was sent: not decoded, not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server on this machine for an address; its certificate may be its own. */
export function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const request = address.startsWith('https:') ? overHttps : overHttp;
  return new Promise((done, failed) => {
    request(address, { headers, agent: false, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', failed)
      .end();
  });
}
