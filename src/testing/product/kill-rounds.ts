import { setTimeout as wait } from 'node:timers/promises';
import { Books } from './books.ts';
import { BrowserSession } from './browser-session.ts';
import { complaints } from './complaints.ts';
import { goesOn } from './goes-on.ts';
import { killPostgres, killProduct, launchProduct, type RunningProduct } from './running-product.ts';
import { killVictim, leavesTheProgram, type Victim, victims } from './victim.ts';
import { setUpWriters, signInAgain, writeUntilCut } from './writers.ts';

export interface KillRounds {
  readonly folder: string;
  readonly rounds: number;
  /** A number in [0, 1): when to kill, and whom of several. */
  readonly random: () => number;
  readonly log: (line: string) => void;
  /** What is killed, in turn; everything there is when left out. */
  readonly kill?: readonly Victim[];
  /** Done once, when the program is ready for the first time. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** Ends the rounds at once, with everything they started. */
  readonly signal?: AbortSignal;
}

export interface Survived {
  readonly drafts: number;
  readonly signatures: number;
  /** Sentences, each about one thing that was acknowledged and is not there as it was, or a proof that did not hold. */
  readonly lost: readonly string[];
  /** Every kind of "no" that was heard meanwhile, each once. */
  readonly refusals: readonly string[];
  /** How often the program went on by itself after its PostgreSQL had been killed. */
  readonly comebacks: number;
  /** How often a start was killed before it was ready. */
  readonly interrupted: number;
}

const writers = 8;

/**
 * Writes drafts and signs them over HTTP while the program, its PostgreSQL, parts of it or all are killed at random
 * moments, also while they start and recover. After each restart every document that was ever acknowledged is read and
 * compared word by word, and the record is verified. Nothing is left running, whatever happens.
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
  const { kill = victims, random, log, folder } = asked;
  const books = new Books();
  const tally = { lost: [] as string[], comebacks: 0, interrupted: 0 };
  let episodes: string[] = [];

  for (let round = 1; round <= asked.rounds; round++) {
    const victim = kill[(round - 1) % kill.length] ?? 'the program';
    if (round > 1) tally.interrupted += await interruptStarts(asked);
    await whileRunning(asked, async (product, browser) => {
      if (round === 1) {
        episodes = await setUpWriters(browser, writers);
        await asked.prepare?.(folder);
      } else {
        await signInAgain(browser);
        tally.lost.push(...(await complaints(browser, books)));
      }
      const writing = episodes.map((episode, index) =>
        writeUntilCut({ browser, episode, books, saves: index + 2 }),
      );
      await wait(500 + random() * 3_000);
      await killVictim(victim, { product, folder, random });
      if (leavesTheProgram(victim)) {
        if (await goesOn(books, writers)) tally.comebacks += 1;
        else tally.lost.push(`After ${victim} was killed, the program did not come back: ${product.said()}`);
        await wait(random() * 1_000);
      }
      await killProduct(product);
      await Promise.all(writing);
    });
    const { drafts, signatures } = books;
    log(
      `Round ${round}: killed ${victim}; ${drafts} saves and ${signatures} signatures acknowledged so far.`,
    );
  }

  await whileRunning(asked, async (product, browser) => {
    await signInAgain(browser);
    tally.lost.push(...(await complaints(browser, books)));
    await product.stop();
  });
  const refusals = [...new Set(books.refusals)];
  return { drafts: books.drafts, signatures: books.signatures, refusals, ...tally };
}

/** Runs the program while something is done with it; it is ended when that fails or is called off. */
async function whileRunning<T>(
  { folder, signal }: KillRounds,
  work: (product: RunningProduct, browser: BrowserSession) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const { process: child, ready } = launchProduct(folder);
  const end = () => void child.kill('SIGKILL');
  signal?.addEventListener('abort', end);
  try {
    const product = await ready;
    return await work(product, new BrowserSession(product.url));
  } finally {
    signal?.removeEventListener('abort', end);
    await killProduct({ process: child });
  }
}

/** Starts the program and kills it on its way up, once or twice, often together with the PostgreSQL that recovers. */
async function interruptStarts({ folder, random, signal }: KillRounds): Promise<number> {
  const times = 1 + Math.floor(random() * 2);
  for (let time = 0; time < times; time++) {
    signal?.throwIfAborted();
    const { process: child, ready } = launchProduct(folder);
    const outcome = ready.catch(() => undefined);
    await wait(random() * 900);
    if (random() < 0.6) killPostgres(folder);
    await killProduct({ process: child });
    await outcome;
  }
  return times;
}
