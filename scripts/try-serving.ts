import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from './compress.ts';
import { get } from './get.ts';
import { startCaddy } from './serving/caddy.ts';
import { faultsOf, probes } from './serving/checks.ts';
import { startNginx } from './serving/nginx.ts';

/**
 * Tries the recipes of docs/serving.md: starts nginx and Caddy with the files of `serving/` over the built site, on free ports of
 * this machine, and asks them what browsers ask. Wants Debian's packages, and says so where one is missing.
 */
const programs = {
  nginx: { start: startNginx, packages: 'nginx libnginx-mod-http-brotli-static openssl' },
  caddy: { start: startCaddy, packages: 'caddy' },
};

if (!existsSync('dist/index.html')) throw new Error('Run npm run build first: there is no dist folder.');
const temporary = mkdtempSync(join(tmpdir(), 'xintian-serving-'));
try {
  const built = join(temporary, 'built');
  const ready = join(temporary, 'ready');
  const www = join(temporary, 'www');
  cpSync('dist', built, { recursive: true });
  for (const path of Object.keys(probes)) if (!existsSync(join(built, path))) writeFileSync(join(built, path), `/* ${path} */\n`.repeat(9));
  compress(built, ready);
  for (const folder of [www, join(www, 'credit')]) cpSync(ready, folder, { recursive: true, preserveTimestamps: true });

  for (const [name, { start, packages }] of Object.entries(programs)) {
    const trial = await start(www, temporary);
    if (!trial) {
      console.log(`${name}: not installed, not tried. On Debian: apt-get install ${packages}`);
      continue;
    }
    try {
      const faults = (await Promise.all(trial.sites.map((site) => faultsOf(site, www)))).flat();
      if (trial.sendsOn) {
        const { status, headers } = await get(trial.sendsOn.from);
        if (status !== 301 || headers.location !== trial.sendsOn.to) faults.push(`${trial.sendsOn.from} leads to ${headers.location}`);
      }
      console.log(`${trial.program}: ${faults.length === 0 ? `as promised at ${trial.sites.join(', ')}` : `\n  ${faults.join('\n  ')}`}`);
      if (faults.length > 0) process.exitCode = 1;
    } finally {
      await trial.stop();
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
