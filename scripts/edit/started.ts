import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Starts `npm run edit` for a lesson of some content in a process of its own, and waits for the address it prints.
 * @throws what it printed when it ends before.
 */
export function startEdit(lesson: string, env: Readonly<Record<string, string>>): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn('node', ['scripts/edit.ts', lesson], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found, failed) => {
    let printed = '';
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\S+/.exec(printed)?.[0];
      if (address) found({ server, address });
    });
    server.on('close', (code) => failed(new Error(`npm run edit ended with ${code}: ${printed}`)));
  });
}
