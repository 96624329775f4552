import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** The browser talks to the pages under test and to nobody else. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless Chromium with a fresh profile. Close it when the tests are done. */
export async function launchBrowser(): Promise<Browser> {
  const { program, env } = await findChromium();
  return chromium.launch({
    executablePath: program,
    args: flags,
    headless: true,
    env: { ...process.env, ...env },
  });
}
