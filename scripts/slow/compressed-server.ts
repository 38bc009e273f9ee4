import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves files as a good server would: compressed beforehand. `read` throws where there is no such file;
 * `sent` hears how many bytes each answer takes, without its headers.
 */
export async function compressedServer(
  read: (path: string) => Buffer,
  sent: (bytes: number) => void = () => {},
): Promise<{ port: number; server: Server }> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname.replace(/\/$/, '/index.html');
    try {
      const bytes = ready.get(path) ?? brotliCompressSync(read(path));
      ready.set(path, bytes);
      sent(bytes.length);
      const type = `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`;
      response.writeHead(200, { 'content-encoding': 'br', 'content-length': bytes.length, 'content-type': type }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  return { port: typeof bound === 'object' && bound ? bound.port : 0, server };
}
