import { expect, it } from 'vitest';
import { openPractice, theSecret } from '../testing/practice.ts';
import { checkOwnSecret } from './check-own-secret.ts';
import { countAttempt, ownAttemptKeys } from './count-attempt.ts';
import { signIn } from './sign-in.ts';

const practice = await openPractice();
const { deps } = practice;
const check = (actor: typeof practice.anna, secret: string) =>
  checkOwnSecret(deps, actor, secret, 'confirm-secret');
const codes = (results: readonly Awaited<ReturnType<typeof check>>[]) =>
  results.map(result => (result.ok ? 'ok' : result.code));
const told = async (person: string | null): Promise<string[]> =>
  (await practice.events()).filter(({ who }) => who === person).map(({ verb }) => verb);

it('asked many times at once with the right secret, refuses nobody and tells of each', async () => {
  const ben = await practice.person('Ben Holt', ['clinician']);
  const results = await Promise.all(Array.from({ length: 60 }, () => check(ben, theSecret)));
  expect(new Set(codes(results))).toEqual(new Set(['ok']));
  expect(await told(ben.person)).toEqual(Array.from({ length: 60 }, () => 'confirm-secret'));
});

it('counts a hundred different guesses at once as a hundred', async () => {
  const cleo = await practice.person('Cleo Ward', ['clinician']);
  const guesses = Array.from({ length: 100 }, (_, nth) => check(cleo, `guess ${nth}`));
  const answers = codes(await Promise.all(guesses));
  expect(answers.filter(code => code === 'forbidden')).toHaveLength(deps.limits.freeAttempts.account);
  expect(answers.filter(code => code === 'too-many-attempts')).toHaveLength(95);
  expect(codes([await check(cleo, theSecret)])).toEqual(['too-many-attempts']);
  expect(await told(cleo.person)).toEqual(Array.from({ length: 5 }, () => 'confirm-secret-failed'));
});

it('lets a person sign while somebody else guesses at their account at the door', async () => {
  const dana = await practice.person('Dana Reyes', ['clinician']);
  const guess = () => signIn(deps, dana.from, { email: 'dana.reyes@example.org', secret: 'a guess' });
  for (let nth = 0; nth < 6; nth += 1) await guess();
  expect(await guess()).toMatchObject({ code: 'too-many-attempts' });
  expect(await check(dana, theSecret)).toMatchObject({ ok: true });
});

it('counts an attempt that a crash cut off, until the next right secret', async () => {
  const erik = await practice.person('Erik Lund', ['clinician']);
  const { account: free } = deps.limits.freeAttempts;
  for (let round = 0; round < 3; round += 1) {
    for (let nth = 1; nth < free; nth += 1) await countAttempt(deps, ownAttemptKeys(erik));
    expect(await check(erik, theSecret)).toMatchObject({ ok: true });
  }
  for (let nth = 0; nth < free; nth += 1) await countAttempt(deps, ownAttemptKeys(erik));
  expect(await check(erik, theSecret)).toMatchObject({
    code: 'too-many-attempts',
    detail: { retryAfter: 1 },
  });
});
