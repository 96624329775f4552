import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { killRounds } from '../src/testing/product/kill-rounds.ts';
import { seededRandom } from '../src/testing/product/seeded-random.ts';

const folder = mkdtempSync(join(tmpdir(), 'goldthread-kills-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('loses nothing it acknowledged while the program and its PostgreSQL are killed at random', async ({
  signal,
}) => {
  const survived = await killRounds({
    folder,
    rounds: 4,
    random: seededRandom(20261123),
    log: () => undefined,
    signal,
  });

  expect(survived.lost).toEqual([]);
  expect(survived.proof).toBe('holds');
  expect(survived.drafts).toBeGreaterThan(0);
  expect(survived.signatures).toBeGreaterThan(0);
});
