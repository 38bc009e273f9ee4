import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, startProgram, versionOf } from '../local-program.ts';
import type { Trial } from './trial.ts';

/** Serves `www` with the recipe for Caddy, at its root and in a folder of it. Undefined where Caddy is missing. */
export async function startCaddy(www: string, temporary: string): Promise<Trial | undefined> {
  const version = versionOf('caddy', 'version');
  if (!version) return undefined;
  const folder = join(temporary, 'caddy');
  mkdirSync(folder);
  const [port] = await freePorts(1);
  const site = `http://127.0.0.1:${port}`;
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const env = { ...home, XINTIAN_SITE: site, XINTIAN_ROOT: www, CADDY_ADMIN: 'off' };
  const args = ['run', '--adapter', 'caddyfile', '--config', 'serving/Caddyfile'];
  return { program: `caddy ${version}`, sites: [site, `${site}/credit`], stop: await startProgram('caddy', args, env, `${site}/`) };
}
