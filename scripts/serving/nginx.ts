import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePorts, startProgram, versionOf } from '../local-program.ts';
import type { Trial } from './trial.ts';

/** The recipe with this machine's ports and paths in place of the real ones; throws when the recipe no longer has them. */
function withPlaces(path: string, places: Readonly<Record<string, string>>): string {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(places)) {
    if (!text.includes(from)) throw new Error(`${path} has no "${from}" any more: mend scripts/serving/nginx.ts`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Serves `www` with the recipe for nginx, over https and below a folder of another site. Undefined where nginx is missing. */
export async function startNginx(www: string, temporary: string): Promise<Trial | undefined> {
  const program = versionOf('nginx', '-v');
  if (!program) return undefined;
  const folder = join(temporary, 'nginx');
  mkdirSync(folder);
  const [http = 0, https = 0, other = 0] = await freePorts(3);
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=xintian.example'];
  execFileSync('openssl', [...asked, '-keyout', key, '-out', certificate], { stdio: 'ignore' });

  const rules = { '/etc/nginx/xintian-rules.conf': resolve('serving/nginx-rules.conf') };
  const site = withPlaces('serving/nginx.conf', {
    ...rules,
    '  listen [::]:80;\n': '',
    '  listen [::]:443 ssl http2;\n': '',
    'listen 80;': `listen 127.0.0.1:${http};`,
    'listen 443 ssl': `listen 127.0.0.1:${https} ssl`,
    '/etc/letsencrypt/live/xintian.example/fullchain.pem': certificate,
    '/etc/letsencrypt/live/xintian.example/privkey.pem': key,
    '/srv/xintian/current': www,
  });
  const below = withPlaces('serving/nginx-sub-folder.conf', { ...rules, '/srv/www': www });
  const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const config = join(folder, 'nginx.conf');
  // One process in the foreground: it is ended by its number, and reads whatever this user may read.
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  access_log off; ${temporaries.join(' ')}
  ${site}
  server { listen 127.0.0.1:${other}; location = / { return 200 'another site'; } ${below} }
}`,
  );
  const secure = `https://127.0.0.1:${https}`;
  return {
    program,
    sites: [secure, `${secure}/credit`, `http://127.0.0.1:${other}/credit`],
    sendsOn: { from: `http://127.0.0.1:${http}/help.html`, to: 'https://xintian.example/help.html' },
    stop: await startProgram('nginx', ['-e', 'stderr', '-c', config], {}, `${secure}/`),
  };
}
