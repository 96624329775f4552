import { beforeEach, describe, expect, it } from 'vitest';
import type { AccessLogEntry } from '../contracts/access-log.ts';
import { theSecret } from '../../testing/practice.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice({ trustProxy: '127.0.0.1' });
const email = 'anna@example.org';
let anna: Browser;

beforeEach(async () => {
  anna = await practice.signIn(email);
});

const people = (browser: Browser) => browser.ask('GET', '/people');
const later = (minutes: number): string =>
  new Date(Date.parse(practice.deps.clock()) + minutes * 60_000).toISOString();

describe('signing in', () => {
  it('answers who and where, sets a cookie no script can read, and is in the ledger', async () => {
    const verbs = await practice.recorded(async () => {
      const came = await practice.ask('POST', '/session', { body: { email, secret: theSecret } });
      expect(came).toMatchObject({
        status: 200,
        body: {
          isLocked: false,
          person: { name: 'Anna Berg' },
          practice: { name: 'Linden Street Practice' },
        },
      });
      expect(came.headers['set-cookie']).toMatch(
        /^goldthread-4747=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
      );
    });
    expect(verbs).toEqual(['sign-in']);
  });

  it('over https binds the cookie to the host', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'localhost' };
    const came = await practice.ask('POST', '/session', { body: { email, secret: theSecret }, headers });
    expect(came.headers['set-cookie']).toMatch(
      /^__Host-goldthread=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it.each([
    ['a wrong secret', email, 'a guess'],
    ['an unknown address', 'nobody@example.org', theSecret],
  ])(
    'with %s is refused in the same words, sets no cookie and is in the ledger',
    async (_, address, secret) => {
      const verbs = await practice.recorded(async () => {
        const came = await practice.ask('POST', '/session', { body: { email: address, secret } });
        expect(came).toMatchObject({
          status: 401,
          body: { code: 'not-signed-in', message: 'Address or secret is not right.' },
        });
        expect(came.headers['set-cookie']).toBeUndefined();
      });
      expect(verbs).toEqual(['sign-in-failed']);
    },
  );

  it('makes guesses at one account wait, from wherever they come, and says how long', async () => {
    await practice.person('Carla Fenn', ['clinician']);
    const guess = (address: string) =>
      practice.ask('POST', '/session', {
        body: { email: 'carla.fenn@example.org', secret: 'a guess' },
        headers: { 'x-forwarded-for': address },
      });
    const free = practice.deps.limits.freeAttempts.account;
    for (let nth = 0; nth < free; nth += 1) expect((await guess(`198.51.100.${nth}`)).status).toBe(401);

    const came = await guess('198.51.100.99');
    expect(came).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(came.headers['retry-after']).toBe(
      String((came.body as { detail: { retryAfter: number } }).detail.retryAfter),
    );
  });
});

describe('a token', () => {
  it('is fresh at every sign-in: what a browser came with is neither taken on nor left open', async () => {
    const planted = 'A'.repeat(43);
    const before = await practice.signIn(email);
    const verbs = await practice.recorded(async () => {
      for (const cookie of [`goldthread-4747=${planted}`, before.cookie]) {
        const came = await practice.ask('POST', '/session', {
          body: { email, secret: theSecret },
          headers: { cookie },
        });
        const given = String(came.headers['set-cookie']).split(';')[0];
        expect(given).not.toBe(cookie);
        expect((await practice.ask('GET', '/people', { headers: { cookie: given ?? '' } })).status).toBe(200);
      }
    });
    expect(verbs.toSorted()).toEqual(['list-people', 'list-people', 'sign-in', 'sign-in', 'sign-out']);
    expect((await people(before)).status).toBe(401);
    expect(
      (await practice.ask('GET', '/people', { headers: { cookie: `goldthread-4747=${planted}` } })).status,
    ).toBe(401);
  });

  it('of somebody who mistypes the secret stays good: nothing is ended before the new session is there', async () => {
    const { cookie } = anna;
    await practice.ask('POST', '/session', { body: { email, secret: 'a guess' }, headers: { cookie } });
    expect((await people(anna)).status).toBe(200);
  });
});

describe('a session', () => {
  it('is known by its cookie alone', async () => {
    expect(await practice.ask('GET', '/session')).toMatchObject({ status: 200, body: { session: null } });
    expect(await anna.ask('GET', '/session')).toMatchObject({
      body: { session: { person: { name: 'Anna Berg' } } },
    });
    const forged = { cookie: `${anna.cookie.slice(0, -4)}AAAA` };
    expect(await practice.ask('GET', '/people', { headers: forged })).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
  });

  it('answers nothing but who it is while it is locked, until the secret is typed', async () => {
    expect(await anna.ask('POST', '/session/lock')).toMatchObject({ status: 200, body: { isLocked: true } });
    expect(await people(anna)).toMatchObject({ status: 423, body: { code: 'locked' } });
    expect(await anna.ask('GET', '/session')).toMatchObject({ body: { session: { isLocked: true } } });

    expect((await anna.ask('POST', '/session/unlock', { body: { secret: 'a guess' } })).status).toBe(403);
    expect((await people(anna)).status).toBe(423);
    expect(await anna.ask('POST', '/session/unlock', { body: { secret: theSecret } })).toMatchObject({
      status: 200,
      body: { isLocked: false },
    });
    expect((await people(anna)).status).toBe(200);
  });

  it('locks when nobody works, and asking who is there is no work', async () => {
    for (const minutes of [10, 10]) {
      practice.deps.setClock(later(minutes));
      await anna.ask('GET', '/session');
    }
    expect((await people(anna)).status).toBe(423);
  });

  it('ends when one signs out, and the browser forgets it', async () => {
    const came = await anna.ask('DELETE', '/session');
    expect(came).toMatchObject({ status: 200, body: { done: true } });
    expect(came.headers['set-cookie']).toContain('Expires=Thu, 01 Jan 1970');
    expect((await people(anna)).status).toBe(401);
  });

  it('ends everywhere', async () => {
    const other = await practice.signIn(email);
    await anna.ask('DELETE', '/sessions');
    expect((await people(anna)).status).toBe(401);
    expect((await people(other)).status).toBe(401);
  });

  it('keeps working here and ends elsewhere when the secret is changed', async () => {
    const other = await practice.signIn(email);
    const changed = { secret: theSecret, newSecret: 'another long secret' };
    expect((await anna.ask('POST', '/session/secret', { body: changed })).status).toBe(200);
    expect((await people(anna)).status).toBe(200);
    expect((await people(other)).status).toBe(401);
    await anna.ask('POST', '/session/secret', { body: { secret: changed.newSecret, newSecret: theSecret } });
  });

  it('with a first secret that somebody else chose leads nowhere but to choosing one’s own', async () => {
    await practice.person('Dora Nagy', ['clinician']);
    const dora = await practice.signIn('dora.nagy@example.org');
    expect(await people(dora)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const same = { secret: theSecret, newSecret: theSecret };
    expect(await dora.ask('POST', '/session/secret', { body: same })).toMatchObject({
      status: 400,
      body: { fields: { newSecret: 'is the old one' } },
    });
    await dora.ask('POST', '/session/secret', {
      body: { secret: theSecret, newSecret: 'chosen by Dora herself' },
    });
    expect((await people(dora)).status).toBe(200);
  });
});

it('believes no forwarded address unless a proxy is trusted', async () => {
  const plain = await openWebPractice();
  const headers = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https' };
  const came = await plain.ask('POST', '/session', { body: { email, secret: theSecret }, headers });
  expect(came.headers['set-cookie']).not.toContain('Secure');
  const from = (await plain.events())
    .filter(({ verb }) => verb === 'sign-in')
    .map(event => event.from.address);
  expect(from).toEqual(['127.0.0.1']);

  await practice.ask('POST', '/session', { body: { email, secret: theSecret }, headers });
  expect((await practice.events()).map(event => event.from.address)).toContain('198.51.100.7');
});

it('tells in the access log of every sign-in, failure, lock-out and recovery', async () => {
  const { person } = await practice.person('Ezra Wolf', ['clinician']);
  const at = 'ezra.wolf@example.org';
  const tryIn = (secret: string) => practice.ask('POST', '/session', { body: { email: at, secret } });
  const { account: free } = practice.deps.limits.freeAttempts;
  for (let nth = 0; nth < free; nth += 1) await tryIn('a guess');
  expect((await tryIn(theSecret)).status).toBe(429);
  await anna.ask('POST', `/people/${String(person)}/secret`, { body: { secret: 'a first secret again' } });
  practice.deps.setClock(later(1));
  expect((await tryIn('a first secret again')).status).toBe(200);

  const { body } = await anna.ask('GET', `/access-log?person=${String(person)}`);
  const { entries } = body as { entries: AccessLogEntry[] };
  expect(entries.map(({ verb }) => verb)).toEqual([
    'sign-in',
    'sign-in-locked',
    ...Array.from({ length: free - 1 }, () => 'sign-in-failed'),
  ]);
  expect(new Set(entries.map(entry => entry.from))).toEqual(new Set(['127.0.0.1']));
  const recovery = await anna.ask('GET', '/access-log?verb=reset-secret');
  expect((recovery.body as { entries: AccessLogEntry[] }).entries[0]).toMatchObject({
    who: { name: 'Anna Berg' },
    says: 'Gave a person a new first secret',
  });
});
