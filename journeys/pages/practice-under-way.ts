import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startProduct } from '../../src/testing/product/running-product.ts';
import { type Founder, setUpPractice } from './door.ts';

/** A practice of its own: a program on a fresh data folder, and its founder in front of a browser of her own. */
export interface PracticeUnderWay {
  readonly page: Page;
  /** Stops the program, closes the browser window and removes the folder. */
  readonly close: () => Promise<void>;
}

/** The machine may be busy; every wait is for a state, and this is the longest. */
const longestWait = 60_000;

/** Starts the program, opens its address as a first visitor and sets up the practice; when that fails, nothing is left running. */
export async function openPractice(browser: Browser, founder: Founder): Promise<PracticeUnderWay> {
  const folder = await mkdtemp(join(tmpdir(), 'goldthread-journey-'));
  const endings = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const product = await startProduct(folder);
    endings.push(product.stop);
    const window = await browser.newContext({
      acceptDownloads: true,
      viewport: { width: 1360, height: 900 },
    });
    endings.push(() => window.close());
    window.setDefaultTimeout(longestWait);
    const page = await window.newPage();
    await setUpPractice(page, product.url, founder);
    return { page, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}
