import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { killRounds } from '../src/testing/product/kill-rounds.ts';
import { neverWaitForTheDisk } from '../src/testing/product/never-wait-for-the-disk.ts';
import { seededRandom } from '../src/testing/product/seeded-random.ts';
import { leavesTheProgram, victims } from '../src/testing/product/victim.ts';

const place = mkdtempSync(join(tmpdir(), 'goldthread-kills-'));
afterAll(() => rmSync(place, { recursive: true }));
const random = seededRandom(20261123);
const log = () => undefined;

it('keeps every acknowledged word and signature while the program and its PostgreSQL are killed at random', async ({
  signal,
}) => {
  const survived = await killRounds({
    folder: join(place, 'careful'),
    rounds: victims.length,
    random,
    log,
    signal,
  });

  expect(survived.lost).toEqual([]);
  expect(survived.drafts).toBeGreaterThan(100);
  expect(survived.signatures).toBeGreaterThan(10);
  expect(survived.refusals.filter(said => !/^(503|429) /.test(said))).toEqual([]);
  expect(survived.comebacks).toBe(victims.filter(leavesTheProgram).length);
});

it('notices what is lost when commits are acknowledged before the disk has them', async ({ signal }) => {
  const survived = await killRounds({
    folder: join(place, 'careless'),
    rounds: 3,
    random,
    log,
    signal,
    kill: ['all processes of PostgreSQL'],
    prepare: neverWaitForTheDisk,
  });

  expect(survived.lost.join('\n')).toMatch(/was acknowledged/);
});
