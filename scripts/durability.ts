// npm run test:durability [-- ROUNDS [SEED]]: many kill rounds, for an evening; npm test runs a few of the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '../src/testing/product/kill-rounds.ts';
import { seededRandom } from '../src/testing/product/seeded-random.ts';

const [rounds = '60', seed = String(Date.now() % 100_000)] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'goldthread-durability-'));
console.log(`${rounds} rounds with seed ${seed}.`);
const { drafts, signatures, lost, proof } = await killRounds({
  folder,
  rounds: Number(rounds),
  random: seededRandom(Number(seed)),
  log: line => console.log(line),
});
rmSync(folder, { recursive: true });
for (const line of lost) console.error(line);
console.log(
  `${drafts} saves and ${signatures} signatures were acknowledged; ${lost.length} of them lost; the record ${proof}.`,
);
process.exitCode = lost.length === 0 && proof === 'holds' ? 0 : 1;
