// npm run test:durability [-- ROUNDS [SEED]]: many kill rounds, for an evening; npm test runs a few of the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '../src/testing/product/kill-rounds.ts';
import { neverWaitForTheDisk } from '../src/testing/product/never-wait-for-the-disk.ts';
import { seededRandom } from '../src/testing/product/seeded-random.ts';

/** Every document is read after every round: a record that grows for ever would leave no time for killing. */
const roundsPerRecord = 10;

const [rounds = '60', seed = String(Date.now() % 100_000)] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const log = (line: string): void => console.log(line);
const place = mkdtempSync(join(tmpdir(), 'goldthread-durability-'));
const sum = { drafts: 0, signatures: 0, comebacks: 0, interrupted: 0 };
const lost: string[] = [];

console.log(`${rounds} rounds with seed ${seed}.`);
for (let done = 0; done < Number(rounds); done += roundsPerRecord) {
  const folder = join(place, `record-${done}`);
  const some = Math.min(roundsPerRecord, Number(rounds) - done);
  const survived = await killRounds({ folder, rounds: some, random, log });
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += survived[key];
  for (const line of survived.lost) console.error(line);
  lost.push(...survived.lost);
}

console.log('Now the same with commits that do not wait for the disk: something has to be lost.');
const control = await killRounds({
  folder: join(place, 'control'),
  rounds: 3,
  random,
  log,
  kill: ['all processes of PostgreSQL'],
  prepare: neverWaitForTheDisk,
});
rmSync(place, { recursive: true });

console.log(
  `${sum.drafts} saves and ${sum.signatures} signatures were acknowledged, ${sum.interrupted} starts killed on their way; ` +
    `the program went on by itself ${sum.comebacks} times. ${lost.length} complaints. ` +
    `The control lost ${control.lost.length} of ${control.drafts + control.signatures}.`,
);
process.exitCode = lost.length === 0 && control.lost.length > 0 ? 0 : 1;
