import type { Pool } from 'pg';
import type { LedgerEntry } from './ledger/ledger-entry.ts';
import { type Outcome, transact } from './transact.ts';
import type { Trx } from './trx.ts';

type Reading<T> = (trx: Trx) => Promise<Outcome<T>>;

interface Waiting {
  readonly practice: string;
  readonly reading: Reading<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
}

export interface ReadGate {
  /** Runs a reading; answers only after its access events are committed. */
  read<T>(practice: string, reading: Reading<T>): Promise<T>;
}

/**
 * Commits the access events of readings that arrive together in one transaction, so that a log on disk costs
 * each of them a share of one sync. A reading must change nothing: it runs again, alone, when a neighbour fails.
 */
export function openReadGate(pool: Pool, { inFlight = 2, most = 64 } = {}): ReadGate {
  const queue: Waiting[] = [];
  let running = 0;

  const takeBatch = (): Waiting[] => {
    const practice = queue[0]?.practice;
    const batch = queue.filter(waiting => waiting.practice === practice).slice(0, most);
    for (const waiting of batch) queue.splice(queue.indexOf(waiting), 1);
    return batch;
  };

  const pump = (): void => {
    while (running < inFlight && queue.length > 0) {
      running += 1;
      void runBatch(pool, takeBatch()).finally(() => {
        running -= 1;
        pump();
      });
    }
  };

  let isPumpDue = false;
  return {
    read: <T>(practice: string, reading: Reading<T>) =>
      new Promise<T>((resolve, reject) => {
        queue.push({ practice, reading, resolve: value => resolve(value as T), reject });
        if (isPumpDue) return;
        isPumpDue = true;
        setImmediate(() => {
          isPumpDue = false;
          pump();
        });
      }),
  };
}

async function runBatch(pool: Pool, batch: readonly Waiting[]): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const scope = { practice: first.practice, person: null };
  try {
    const values = await transact(pool, scope, trx => together(trx, batch));
    batch.forEach((waiting, index) => waiting.resolve(values[index]));
  } catch (fault) {
    if (batch.length === 1) first.reject(fault);
    else await Promise.all(batch.map(waiting => runBatch(pool, [waiting])));
  }
}

/** Starts all readings at once on one connection; waits for every one before any fault is thrown. */
async function together(trx: Trx, batch: readonly Waiting[]): Promise<Outcome<unknown[]>> {
  const started = batch.map(waiting => waiting.reading(trx));
  await Promise.allSettled(started);
  const outcomes = await Promise.all(started);
  const entries: LedgerEntry[] = outcomes.flatMap(outcome => (outcome.keep ? outcome.entries : []));
  return { value: outcomes.map(outcome => outcome.value), keep: true, entries };
}
