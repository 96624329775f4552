import { setTimeout as wait } from 'node:timers/promises';
import { readDocumentRoute } from '../../server/contracts/documents.ts';
import { readJobRoute } from '../../server/contracts/jobs.ts';
import { verifyRoute } from '../../server/contracts/verify.ts';
import type { Books } from './books.ts';
import type { BrowserSession } from './browser-session.ts';

const readers = 8;

/** Reads every document in the books, compares it word by word, and lets the program verify the whole record; what is wrong, in sentences. */
export async function complaints(browser: BrowserSession, books: Books): Promise<string[]> {
  const waiting = [...books.documents];
  const found: string[] = [];
  const look = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const { status, body } = await browser.call(readDocumentRoute, { params: { document: id } });
      const complaint =
        status === 200 ? books.complaint(id, body) : `${id} was acknowledged and answers ${status}`;
      if (complaint !== undefined) found.push(complaint);
    }
  };
  await Promise.all(Array.from({ length: readers }, look));
  const trouble = await troubleWithProof(browser);
  return trouble === undefined ? found : [...found, trouble];
}

/** Lets the program compute its ledger and signatures again; what does not hold, if anything. */
async function troubleWithProof(browser: BrowserSession): Promise<string | undefined> {
  let job = await browser.ask(verifyRoute, {});
  while (job.state === 'running') {
    await wait(50);
    job = await browser.ask(readJobRoute, { params: { job: job.id } });
  }
  if (job.state !== 'done' || job.result.kind !== 'verify')
    return `Verification failed: ${JSON.stringify(job)}`;
  return job.result.holds ? undefined : `It does not verify: ${job.result.first?.message ?? ''}`;
}
