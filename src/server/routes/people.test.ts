import { beforeAll, expect, it } from 'vitest';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
let anna: Browser;
beforeAll(async () => {
  anna = await practice.signIn('anna@example.org');
});

const ben = {
  name: 'Ben Ode',
  email: 'Ben@Example.org',
  roles: ['clinician'],
  credentials: 'LMHC',
  licence: 'NY 5512',
  supervisor: null,
};
const add = (answers: object) =>
  anna.ask('POST', '/people', { body: { ...ben, secret: 'a first secret', ...answers } });

it('adds a person, who changes, leaves and comes back; each step is in the ledger', async () => {
  const verbs = await practice.recorded(async () => {
    const added = await add({});
    expect(added).toMatchObject({
      status: 201,
      body: { name: 'Ben Ode', email: 'ben@example.org', isActive: true },
    });
    expect(JSON.stringify(added.body)).not.toContain('secret');
    const { id } = added.body as { id: string };

    const changed = await anna.ask('PUT', `/people/${id}`, { body: { ...ben, credentials: 'LMHC, CADC' } });
    expect(changed).toMatchObject({ status: 200, body: { credentials: 'LMHC, CADC' } });
    expect(
      await anna.ask('POST', `/people/${id}/secret`, { body: { secret: 'another first secret' } }),
    ).toMatchObject({
      status: 200,
    });
    expect(await anna.ask('POST', `/people/${id}/deactivate`)).toMatchObject({ body: { isActive: false } });
    expect(await anna.ask('POST', `/people/${id}/reactivate`)).toMatchObject({ body: { isActive: true } });
    expect(await anna.ask('GET', '/people')).toMatchObject({
      body: { people: [{ name: 'Anna Berg' }, { name: 'Ben Ode' }] },
    });
  });
  expect(verbs.toSorted()).toEqual([
    'add-person',
    'change-person',
    'change-person',
    'change-person',
    'list-people',
    'reset-secret',
  ]);
});

it.each([
  ['an address somebody has', { email: 'anna@example.org' }, 'email'],
  ['a short secret', { email: 'x@example.org', secret: 'short' }, 'secret'],
  ['no role', { email: 'x@example.org', roles: [] }, 'roles'],
  ['the role of a client', { email: 'x@example.org', roles: ['client'] }, 'roles.0'],
  [
    'an unknown supervisor',
    { email: 'x@example.org', supervisor: '00000000-0000-4000-8000-999999999999' },
    'supervisor',
  ],
])('does not add a person with %s, and records nothing', async (_, answers, field) => {
  const verbs = await practice.recorded(async () => {
    const came = await add(answers);
    expect(came).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect(Object.keys((came.body as { fields: object }).fields)).toEqual([field]);
  });
  expect(verbs).toEqual([]);
});

it('keeps the last admin', async () => {
  const verbs = await practice.recorded(async () => {
    const came = await anna.ask('POST', `/people/${String(practice.anna.person)}/deactivate`);
    expect(came.status).toBe(400);
  });
  expect(verbs).toEqual([]);
  expect((await anna.ask('GET', '/people')).status).toBe(200);
});

it('leaves people to the admin', async () => {
  await practice.person('Carla Fenn', ['clinician']);
  const carla = await practice.firstSecretChanged('carla.fenn@example.org');
  const verbs = await practice.recorded(async () => {
    const came = await carla.ask('POST', '/people', {
      body: { ...ben, email: 'y@example.org', secret: 'a first secret' },
    });
    expect(came).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
  expect(verbs).toEqual(['refused']);
});

it('shows and changes the practice', async () => {
  const { body } = await anna.ask('GET', '/practice');
  expect(body).toMatchObject({
    name: 'Linden Street Practice',
    timeZone: 'America/New_York',
    ruleSet: 'core',
  });

  const answers = {
    name: 'Linden Street',
    timeZone: 'America/Chicago',
    ruleSet: 'medicare',
    idleMinutes: 30,
  };
  const verbs = await practice.recorded(async () => {
    expect(await anna.ask('PUT', '/practice', { body: answers })).toMatchObject({
      status: 200,
      body: answers,
    });
  });
  expect(verbs).toEqual(['change-practice']);
});

it.each([
  ['a time zone nobody knows', { timeZone: 'Mars/Olympus' }],
  ['an idle time of no minutes', { idleMinutes: 0 }],
  ['a rule set nobody knows', { ruleSet: 'no-such-set' }],
])('does not change the practice to %s', async (_, answers) => {
  const before = { name: 'Linden Street', timeZone: 'America/Chicago', ruleSet: 'core', idleMinutes: 30 };
  const verbs = await practice.recorded(async () => {
    expect((await anna.ask('PUT', '/practice', { body: { ...before, ...answers } })).status).toBe(400);
  });
  expect(verbs).toEqual([]);
});
