import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs one of the project's own tools, in the folder `XINTIAN_PROJECT` if there is one; ends this script with its exit code when it fails. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    cwd: env['XINTIAN_PROJECT'] ?? '.',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
