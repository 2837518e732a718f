// A browser for the end-to-end tests, found or installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './setup.mjs';

const debian = '/usr/bin/chromium';

/**
 * Makes sure that playwright.config.ts finds a browser: Debian's package or Playwright's own.
 * @returns whether there is one; when not, a message has said what to do.
 */
export async function ensureChromium() {
  if (existsSync(debian)) return true;
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return true;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium from Debian …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
      if (existsSync(debian)) return true;
    }
  }
  console.log("Installing Playwright's Chromium …");
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  if ((await runNode([cli, 'install', 'chromium'])) === 0) return true;
  console.error(
    'There is no Chromium for the end-to-end tests, and it could not be installed.\n' +
      'On Debian: apt-get install chromium. Elsewhere: npx playwright install --with-deps chromium',
  );
  return false;
}
