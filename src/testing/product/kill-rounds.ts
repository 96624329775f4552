import { setTimeout as wait } from 'node:timers/promises';
import { openClientRoute } from '../../server/contracts/clients.ts';
import {
  readDocumentRoute,
  saveDraftRoute,
  signDocumentRoute,
  startDocumentRoute,
} from '../../server/contracts/documents.ts';
import { setUpPracticeRoute } from '../../server/contracts/first-visit.ts';
import { readJobRoute } from '../../server/contracts/jobs.ts';
import { signInRoute, whoAmIRoute } from '../../server/contracts/session.ts';
import { verifyRoute } from '../../server/contracts/verify.ts';
import { BrowserSession } from './browser-session.ts';
import { killPostgres, killProduct, type RunningProduct, startProduct } from './running-product.ts';

/** What the program acknowledged about one document: how far its words had come, and whether it was signed. */
interface Acknowledged {
  sentence: number;
  isSigned: boolean;
}

export interface KillRounds {
  readonly folder: string;
  readonly rounds: number;
  /** A number in [0, 1): when to kill, and what. */
  readonly random: () => number;
  readonly log: (line: string) => void;
  /** Ends the rounds at once, with everything they started. */
  readonly signal?: AbortSignal;
}

export interface Survived {
  readonly drafts: number;
  readonly signatures: number;
  /** Sentences, each about one thing that was acknowledged and is not there. */
  readonly lost: readonly string[];
  /** What `verify` says at the end: "holds", or the first thing that does not. */
  readonly proof: string;
}

const person = { email: 'iris.vale@example.org', secret: 'seven quiet lanterns' };
const writers = 8;

/**
 * Writes drafts and signs them over HTTP while the program, its PostgreSQL or both are killed at random; after each
 * restart looks for every draft and signature that was ever acknowledged. Nothing is left running, whatever happens.
 */
export async function killRounds(asked: KillRounds): Promise<Survived> {
  const { folder, signal } = asked;
  const end = () => killPostgres(folder);
  signal?.addEventListener('abort', end);
  try {
    return await rounds(asked);
  } finally {
    end();
    signal?.removeEventListener('abort', end);
  }
}

async function rounds(asked: KillRounds): Promise<Survived> {
  const known = new Map<string, Acknowledged>();
  const counts = { drafts: 0, signatures: 0 };
  const lost: string[] = [];
  let episodes: string[] = [];

  for (let round = 1; round <= asked.rounds; round++) {
    await whileRunning(asked, async (product, browser) => {
      if (episodes.length === 0) episodes = await setUp(browser);
      else await signIn(browser);
      lost.push(...(await missing(browser, known)));

      const victim = ['the program', 'PostgreSQL', 'both'][Math.floor(asked.random() * 3)] ?? 'both';
      const writing = episodes.map((episode, index) =>
        writeUntilCut(browser, episode, { known, counts, sentences: index + 2 }),
      );
      await wait(500 + asked.random() * 3_000);
      await kill(product, asked.folder, victim);
      // When only PostgreSQL was killed, the program brings it back and goes on: what it acknowledges then counts too.
      if (victim === 'PostgreSQL') await wait(asked.random() * 2_000);
      await killProduct(product);
      await Promise.all(writing);
      asked.log(
        `Round ${round}: killed ${victim}; ${counts.drafts} saves and ${counts.signatures} signatures acknowledged so far.`,
      );
    });
  }

  return whileRunning(asked, async (product, browser) => {
    await signIn(browser);
    lost.push(...(await missing(browser, known)));
    const proof = await verified(browser);
    await product.stop();
    return { ...counts, lost, proof };
  });
}

/** Runs the program while something is done with it; it is ended when that fails or is called off. */
async function whileRunning<T>(
  { folder, signal }: KillRounds,
  work: (product: RunningProduct, browser: BrowserSession) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const product = await startProduct(folder);
  const end = () => void product.process.kill('SIGKILL');
  signal?.addEventListener('abort', end);
  try {
    return await work(product, new BrowserSession(product.url));
  } finally {
    signal?.removeEventListener('abort', end);
    await killProduct(product);
  }
}

/** A signature cut off by a kill counts as an attempt that failed, so that the door may ask for a moment's patience. */
async function signIn(browser: BrowserSession): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { status } = await browser.call(signInRoute, { body: person });
    if (status !== 429) break;
    await wait(1_000);
  }
  await browser.ask(whoAmIRoute, {});
}

async function setUp(browser: BrowserSession): Promise<string[]> {
  const practice = { practice: 'Vale Practice', timeZone: 'America/Chicago', name: 'Iris Vale' };
  await browser.ask(setUpPracticeRoute, {
    body: { ...practice, credentials: 'LPC', licence: 'IL 1', ...person },
  });
  const episode = { admittedOn: '2026-01-05', setting: 'outpatient' } as const;
  const opened = await Promise.all(
    Array.from({ length: writers }, (_, index) =>
      browser.ask(openClientRoute, {
        body: { name: `Client ${index}`, recordNumber: `K-${index}`, episode },
      }),
    ),
  );
  return opened.flatMap(({ episodes }) => episodes.map(({ id }) => id));
}

async function kill(product: RunningProduct, folder: string, victim: string): Promise<void> {
  if (victim !== 'PostgreSQL') await killProduct(product);
  if (victim !== 'the program') killPostgres(folder);
}

interface Books {
  readonly known: Map<string, Acknowledged>;
  readonly counts: { drafts: number; signatures: number };
  /** After how many sentences this one signs: each another number, so that signing never waits in a queue. */
  readonly sentences: number;
}

/** One clinician at work: starts notes, saves them sentence by sentence, signs them, and begins anew when refused, until the line goes dead. */
async function writeUntilCut(browser: BrowserSession, episode: string, books: Books): Promise<void> {
  try {
    for (let note = 0; note < 10_000; note++) {
      const isSigned = await writeNote(browser, episode, books);
      if (!isSigned) await wait(20);
    }
  } catch (fault) {
    // fetch says TypeError when the line goes dead in the middle of a request: that one was not acknowledged.
    if (!(fault instanceof TypeError)) throw fault;
  }
}

/** Whether a note came as far as its signature; whatever was acknowledged on the way stands in the books. */
async function writeNote(
  browser: BrowserSession,
  episode: string,
  { known, counts, sentences }: Books,
): Promise<boolean> {
  const started = await browser.call(startDocumentRoute, {
    params: { episode },
    body: { type: 'process-note' },
  });
  if (started.status >= 300) return false;
  const { id } = started.body;
  let revision = 1;
  for (let sentence = 1; sentence <= sentences; sentence++) {
    const body = { writtenOn: '2026-02-03', thoughts: `Sentence ${sentence}.` };
    const saved = await browser.call(saveDraftRoute, { params: { document: id }, body: { revision, body } });
    if (saved.status !== 200) return false;
    ({ revision } = saved.body);
    known.set(id, { sentence, isSigned: false });
    counts.drafts += 1;
  }
  const body = { revision, secret: person.secret };
  const signed = await browser.call(signDocumentRoute, { params: { document: id }, body });
  if (signed.status !== 200) return false;
  known.set(id, { sentence: sentences, isSigned: true });
  counts.signatures += 1;
  return true;
}

async function missing(browser: BrowserSession, known: ReadonlyMap<string, Acknowledged>): Promise<string[]> {
  const lost: string[] = [];
  for (const [id, { sentence, isSigned }] of known) {
    const { status, body } = await browser.call(readDocumentRoute, { params: { document: id } });
    if (status !== 200) {
      lost.push(`${id} was acknowledged and answers ${status}`);
      continue;
    }
    const stored = Number(/\d+/.exec(String(body.body['thoughts']))?.[0] ?? 0);
    if (stored < sentence) lost.push(`${id} holds sentence ${stored}; ${sentence} was acknowledged`);
    if (isSigned && body.status !== 'signed') lost.push(`${id} was signed and is a draft`);
  }
  return lost;
}

/** Lets the program compute its ledger and signatures again, and waits for what it says. */
async function verified(browser: BrowserSession): Promise<string> {
  let job = await browser.ask(verifyRoute, {});
  while (job.state === 'running') {
    await wait(100);
    job = await browser.ask(readJobRoute, { params: { job: job.id } });
  }
  if (job.state !== 'done' || job.result.kind !== 'verify') return JSON.stringify(job);
  return job.result.holds ? 'holds' : (job.result.first?.message ?? 'does not hold');
}
