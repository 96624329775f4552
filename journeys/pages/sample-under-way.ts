import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { openSampleRoute } from '../../src/server/contracts/first-visit.ts';
import type { JobView } from '../../src/server/contracts/jobs.ts';
import { readJobRoute } from '../../src/server/contracts/jobs.ts';
import { signInRoute } from '../../src/server/contracts/session.ts';
import { BrowserSession } from '../../src/testing/product/browser-session.ts';
import { startProduct } from '../../src/testing/product/running-product.ts';

/** The sample practice, loaded and open to any of its people. */
export interface SampleUnderWay {
  readonly url: string;
  /** A browser window, with somebody signed in where a name is given. */
  readonly windowFor: (email?: string) => Promise<BrowserContext>;
  /** The same person without a window, to prepare what a page shows. */
  readonly sessionOf: (email: string) => Promise<BrowserSession>;
  readonly secret: string;
  readonly close: () => Promise<void>;
}

/** Starts the program on a fresh data folder and loads the sample practice. */
export async function openSample(browser: Browser): Promise<SampleUnderWay> {
  const folder = await mkdtemp(join(tmpdir(), 'goldthread-sample-'));
  const { url, stop } = await startProduct(folder);
  const secret = await loadSample(new BrowserSession(url));
  const sessionOf = async (email: string) => {
    const session = new BrowserSession(url);
    await session.ask(signInRoute, { body: { email, secret } });
    return session;
  };
  return {
    url,
    secret,
    sessionOf,
    windowFor: async email => {
      const window = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
      });
      window.setDefaultTimeout(30_000);
      if (email === undefined) return window;
      const [name = '', value = ''] = (await sessionOf(email)).cookie.split('=');
      await window.addCookies([{ name, value, url }]);
      return window;
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function loadSample(session: BrowserSession): Promise<string> {
  let job: JobView = await session.ask(openSampleRoute, {});
  while (job.state === 'running') {
    await wait(200);
    job = await session.ask(readJobRoute, { params: { job: job.id } });
  }
  if (job.state !== 'done' || job.result.kind !== 'sample')
    throw new Error(`The sample: ${JSON.stringify(job)}`);
  return job.result.secret;
}
