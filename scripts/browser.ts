import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine, or undefined. `CHROMIUM` in the environment goes first. */
function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', chromium.executablePath(), ...places].find((path) => path !== '' && existsSync(path));
}

/** A Chromium for the browser tests; installs one where there is none: from Debian's packages, elsewhere with Playwright's own installer. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium on this machine: installing one.');
  if (existsSync('/etc/debian_version')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
      const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
      spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  if (!findBrowser()) execFileSync('playwright', ['install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  const installed = findBrowser();
  if (!installed) throw new Error('Chromium could not be installed. Install it and set CHROMIUM to its path.');
  return installed;
}
