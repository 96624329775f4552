import { setTimeout as wait } from 'node:timers/promises';
import { readJobRoute } from '../../server/contracts/jobs.ts';
import { verifyRoute } from '../../server/contracts/verify.ts';
import type { BrowserSession } from './browser-session.ts';

/** Lets the program compute its ledger and signatures again; what does not hold, if anything. */
export async function troubleWithProof(browser: BrowserSession): Promise<string | undefined> {
  let job = await browser.ask(verifyRoute, {});
  while (job.state === 'running') {
    await wait(50);
    job = await browser.ask(readJobRoute, { params: { job: job.id } });
  }
  if (job.state !== 'done' || job.result.kind !== 'verify')
    return `Verification failed: ${JSON.stringify(job)}`;
  return job.result.holds ? undefined : `It does not verify: ${job.result.first?.message ?? ''}`;
}
