import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** Serves a built folder on 127.0.0.1, at the root or below `base` (`/some/folder`). Port 0 takes any free one. */
export async function serve(folder: string, port: number, base = ''): Promise<{ address: string; server: Server }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${base}/`)) {
      response.writeHead(404).end();
      return;
    }
    request.url = url.slice(base.length);
    files(request, response, () => {
      response.writeHead(404).end('404');
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { address: `http://127.0.0.1:${bound.port}${base}/`, server };
}
