import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Chromium } from './find-chromium.ts';

/** Installs Debian's Chromium, where we are root and apt is at hand; `undefined` elsewhere. */
export function aptChromium(): Chromium | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Chromium for the browser tests with apt-get. This is done once …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Chromium could not be installed:\n${stderr}`);
  }
  return { program: '/usr/bin/chromium', env: {} };
}
