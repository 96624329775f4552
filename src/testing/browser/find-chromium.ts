import { existsSync } from 'node:fs';
import { aptChromium } from './apt-chromium.ts';
import { unpackChromium } from './unpack-chromium.ts';

export type Chromium = {
  program: string;
  /** What must stand in its environment. */
  env: Record<string, string>;
};

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for tests: GOLDTHREAD_CHROMIUM, else an installed one, else npm's, else one that apt installs now. */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env['GOLDTHREAD_CHROMIUM'] ?? places.find(place => existsSync(place));
  if (installed) return { program: installed, env: {} };

  const found = (await unpackChromium()) ?? aptChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and none is here. Install it, or set GOLDTHREAD_CHROMIUM to its program.',
  );
}
