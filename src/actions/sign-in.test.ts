import { createHook } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { accepted, openPractice, theSecret } from '../testing/practice.ts';
import { changeOwnSecret } from './change-own-secret.ts';
import { lockSession } from './lock-session.ts';
import { resetSecret } from './reset-secret.ts';
import { sessionOf, whoAmI } from './session-of.ts';
import { setPersonActive } from './set-person-active.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { unlockSession } from './unlock-session.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const from = anna.from;
const minutes = (count: number): void =>
  deps.setClock(new Date(Date.parse(deps.clock()) + count * 60_000).toISOString());

const enter = async (email = 'anna@example.org', secret = theSecret) =>
  accepted(await signIn(deps, from, { email, secret }));
const verbs = async (): Promise<string[]> =>
  (await practice.events()).filter(event => event.chain === practice.practice).map(event => event.verb);

test('the right secret opens a session, whose token is stored only as a digest', async () => {
  const { token, session } = await enter('  Anna@Example.org ');

  expect(session).toMatchObject({
    isLocked: false,
    person: { name: 'Anna Berg', roles: ['admin', 'clinician'] },
    practice: { name: 'Linden Street Practice' },
    today: '2026-03-02',
  });
  expect(accepted(await sessionOf(deps, token, from)).actor).toMatchObject({ person: anna.person });
  const stored = await practice.owner('select * from session');
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(stored.at(-1)).toMatchObject({ token_hash: createHash('sha256').update(token).digest('hex') });
  expect((await verbs()).at(-1)).toBe('sign-in');
});

test('an unknown account and a wrong secret get the same answer, and both are noted', async () => {
  const before = (await verbs()).length;
  const wrong = await signIn(deps, from, { email: 'anna@example.org', secret: 'not it' });
  const unknown = await signIn(deps, from, { email: 'nobody@example.org', secret: 'not it' });

  expect(wrong).toEqual(unknown);
  expect(wrong).toMatchObject({ ok: false, code: 'not-signed-in' });
  expect((await verbs()).slice(before)).toEqual(['sign-in-failed', 'sign-in-failed']);
});

test('whether an account is known costs a guesser the same work: one hash', async () => {
  const gone = await practice.person('Gil Marsh', ['clinician']);
  accepted(await setPersonActive(deps, anna, gone.person!, false));
  const hashes: string[] = [];
  const watch = createHook({
    init: (_, type) => {
      if (type === 'SCRYPTREQUEST') hashes.push(type);
    },
  });
  const costOf = async (email: string): Promise<number> => {
    hashes.length = 0;
    watch.enable();
    await signIn(deps, from, { email, secret: 'not it' });
    watch.disable();
    return hashes.length;
  };
  for (const email of ['anna@example.org', 'nobody.at.all@example.org', 'gil.marsh@example.org', ''])
    expect(await costOf(email), email).toBe(1);
});

test('an account that does not exist has to wait like one that does', async () => {
  const guess = () => signIn(deps, from, { email: 'never.heard.of@example.org', secret: 'not it' });
  for (let nth = 0; nth < deps.limits.freeAttempts.account; nth += 1)
    expect(await guess()).toMatchObject({ code: 'not-signed-in' });
  expect(await guess()).toMatchObject({ code: 'too-many-attempts', detail: { retryAfter: 1 } });
  minutes(60);
});

test('guesses lock the account for longer and longer, and the right secret does not help meanwhile', async () => {
  const ben = await practice.person('Ben Holt', ['clinician']);
  const guess = (secret: string) => signIn(deps, from, { email: 'ben.holt@example.org', secret });
  for (let nth = 0; nth < 5; nth += 1) expect(await guess('wrong')).toMatchObject({ code: 'not-signed-in' });

  expect(await guess(theSecret)).toMatchObject({ code: 'too-many-attempts', detail: { retryAfter: 1 } });
  minutes(1 / 60);
  expect(await guess('wrong')).toMatchObject({ code: 'not-signed-in' });
  expect(await guess(theSecret)).toMatchObject({ code: 'too-many-attempts', detail: { retryAfter: 2 } });
  minutes(1);
  expect(await guess(theSecret)).toMatchObject({ ok: true });
  expect(await guess('wrong')).toMatchObject({ code: 'not-signed-in' });
  const locked = (await practice.events()).filter(
    event => event.verb === 'sign-in-locked' && event.who === ben.person,
  );
  expect(locked.map(event => event.detail['lockedUntil'])).toEqual([
    '2026-03-02T16:00:01.000Z',
    '2026-03-02T16:00:03.000Z',
  ]);
});

test('a hundred guesses at once count as a hundred', async () => {
  await practice.person('Cleo Ward', ['clinician']);
  const guesses = Array.from({ length: 100 }, () =>
    signIn(deps, from, { email: 'cleo.ward@example.org', secret: 'wrong' }),
  );
  const codes = (await Promise.all(guesses)).map(result => (result.ok ? 'ok' : result.code));
  expect(codes.filter(code => code === 'not-signed-in')).toHaveLength(5);
  expect(codes.filter(code => code === 'too-many-attempts')).toHaveLength(95);
  minutes(60);
});

test('one address that tries many accounts has to wait too, and a known password does not wash it off', async () => {
  const elsewhere = { ...from, address: '203.0.113.9' };
  const codes: string[] = [];
  for (let nth = 0; nth < 40; nth += 1) {
    const guess = await signIn(deps, elsewhere, { email: `guess${nth}@example.org`, secret: 'wrong' });
    codes.push(guess.ok ? 'ok' : guess.code);
    if (nth % 10 === 5) await signIn(deps, elsewhere, { email: 'anna@example.org', secret: theSecret });
  }
  expect(codes.filter(code => code === 'too-many-attempts').length).toBeGreaterThan(5);
  expect(await signIn(deps, from, { email: 'anna@example.org', secret: theSecret })).toMatchObject({
    ok: true,
  });
});

test('an idle session locks, shows only who it is, and opens with the secret', async () => {
  const { token } = await enter();
  minutes(16);

  expect(await sessionOf(deps, token, from)).toMatchObject({ code: 'locked' });
  const seen = accepted(await whoAmI(deps, token, from));
  expect(seen?.session).toMatchObject({ isLocked: true, person: { name: 'Anna Berg' } });
  expect(await unlockSession(deps, seen!.actor, 'wrong')).toMatchObject({ code: 'forbidden' });
  accepted(await unlockSession(deps, seen!.actor, theSecret));
  expect(await sessionOf(deps, token, from)).toMatchObject({ ok: true });
  expect((await verbs()).slice(-4)).toEqual([
    'session-went-idle',
    'unlock-failed',
    'unlock',
    'unlock-session',
  ]);
});

test('work keeps a session open, asking who is signed in does not', async () => {
  const { token } = await enter();
  for (let nth = 0; nth < 3; nth += 1) {
    minutes(10);
    accepted(await sessionOf(deps, token, from));
  }
  minutes(10);
  await whoAmI(deps, token, from);
  minutes(10);
  expect(await sessionOf(deps, token, from)).toMatchObject({ code: 'locked' });
});

test('a session ends after its day, by hand, and for everybody at once', async () => {
  const first = await enter();
  const second = await enter();
  const third = await enter();
  const actor = accepted(await sessionOf(deps, first.token, from)).actor;

  accepted(await lockSession(deps, actor));
  expect(await sessionOf(deps, first.token, from)).toMatchObject({ code: 'locked' });
  accepted(await signOut(deps, actor));
  expect(await sessionOf(deps, first.token, from)).toMatchObject({ code: 'not-signed-in' });
  expect(await sessionOf(deps, second.token, from)).toMatchObject({ ok: true });

  accepted(await signOutEverywhere(deps, accepted(await sessionOf(deps, second.token, from)).actor));
  expect(await sessionOf(deps, third.token, from)).toMatchObject({ code: 'not-signed-in' });

  const late = await enter();
  minutes(12 * 60 + 1);
  expect(await sessionOf(deps, late.token, from)).toMatchObject({ code: 'not-signed-in' });
});

test('a new secret ends the other sessions; a reset one is to be changed', async () => {
  const dana = await practice.person('Dana Reyes', ['clinician']);
  const address = 'dana.reyes@example.org';
  const here = accepted(await signIn(deps, from, { email: address, secret: theSecret }));
  const there = accepted(await signIn(deps, from, { email: address, secret: theSecret }));
  expect(here.session.person.mustChangeSecret).toBe(true);

  const { actor } = accepted(await sessionOf(deps, here.token, from));
  const change = { secret: theSecret, newSecret: 'another long secret' };
  expect(await changeOwnSecret(deps, actor, { ...change, secret: 'wrong' })).toMatchObject({
    code: 'forbidden',
  });
  accepted(await changeOwnSecret(deps, actor, change));
  expect(accepted(await sessionOf(deps, here.token, from)).session.person.mustChangeSecret).toBe(false);
  expect(await sessionOf(deps, there.token, from)).toMatchObject({ code: 'not-signed-in' });

  accepted(await resetSecret(deps, anna, dana.person!, 'first secret again'));
  expect(await sessionOf(deps, here.token, from)).toMatchObject({ code: 'not-signed-in' });
  const again = accepted(await signIn(deps, from, { email: address, secret: 'first secret again' }));
  expect(again.session.person.mustChangeSecret).toBe(true);

  accepted(await setPersonActive(deps, anna, dana.person!, false));
  expect(await sessionOf(deps, again.token, from)).toMatchObject({ code: 'not-signed-in' });
  expect(await signIn(deps, from, { email: address, secret: 'first secret again' })).toMatchObject({
    code: 'not-signed-in',
  });
});

test('the last admin stays', async () => {
  expect(await setPersonActive(deps, anna, anna.person!, false)).toMatchObject({ code: 'invalid' });
  expect(await enter()).toMatchObject({ session: { person: { id: anna.person } } });
});
