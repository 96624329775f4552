import { expect, it } from 'vitest';
import { accept } from '../../clinical/kit/result.ts';
import type { FrontDoorView } from '../contracts/first-visit.ts';
import type { JobView } from '../contracts/jobs.ts';
import { openWebPractice } from '../../testing/web-practice.ts';

const linden = {
  practice: 'Elm Street Practice',
  timeZone: 'America/Chicago',
  name: 'Edda Falk',
  email: 'edda@example.org',
  credentials: 'PsyD',
  licence: 'IL 4471',
  secret: 'a long enough secret',
};

it('sets up a practice and signs its first clinician in', async () => {
  const practice = await openWebPractice();
  const came = await practice.ask('POST', '/practice', { body: linden });
  expect(came).toMatchObject({
    status: 201,
    body: {
      person: { name: 'Edda Falk', roles: ['admin', 'clinician'], mustChangeSecret: false },
      practice: { name: 'Elm Street Practice', isSample: false },
    },
  });
  const cookie = String(came.headers['set-cookie']).split(';')[0] ?? '';
  expect(await practice.ask('GET', '/people', { headers: { cookie } })).toMatchObject({
    body: { people: [{ name: 'Edda Falk' }] },
  });
});

it('refuses a second practice in one house, and makes nothing', async () => {
  const practice = await openWebPractice();
  const limits = { ...practice.deps.limits, severalPractices: false };
  const house = await openWebPractice({ deps: { ...practice.deps, limits } });
  expect(await house.ask('GET', '/front-door')).toMatchObject({ body: { practice: 'ready' } });
  expect((await house.ask('POST', '/practice', { body: linden })).status).toBe(403);
  expect(await practice.owner('select count(*)::int as practices from practice')).toEqual([{ practices: 1 }]);
});

it.each([
  ['a short secret', { secret: 'short' }, 'secret'],
  ['no name', { name: '  ' }, 'name'],
  ['a time zone nobody knows', { timeZone: 'Mars/Olympus' }, 'timeZone'],
])('does not set up a practice with %s', async (_, answers, field) => {
  const practice = await openWebPractice();
  const came = await practice.ask('POST', '/practice', { body: { ...linden, ...answers } });
  expect(came).toMatchObject({ status: 400, body: { code: 'invalid' } });
  expect(Object.keys((came.body as { fields: object }).fields)).toEqual([field]);
});

it('asks whoever comes from beyond this machine for the code that was printed', async () => {
  const practice = await openWebPractice({ setUpCode: 'Xy7-q_2B' });
  for (const setUpCode of [undefined, '', 'Xy7-q_2C', 'Xy7-q_2B longer'])
    expect(await practice.ask('POST', '/practice', { body: { ...linden, setUpCode } })).toMatchObject({
      status: 403,
      body: { fields: { setUpCode: 'is not right' } },
    });
  expect(
    (await practice.ask('POST', '/practice', { body: { ...linden, setUpCode: 'Xy7-q_2B' } })).status,
  ).toBe(201);
});

it('offers the sample practice where there is one, and tells how far its loading has come', async () => {
  const result = { kind: 'sample', secret: 'for all', people: [] } as const;
  const gate = Promise.withResolvers<undefined>();
  const practice = await openWebPractice({
    sample: {
      unfinishedName: 'Harbor (unfinished)',
      load: async progress => {
        progress('Signing notes', 10, 150);
        await gate.promise;
        return accept(result);
      },
    },
  });
  expect(await practice.ask('GET', '/front-door')).toMatchObject({ body: { sample: 'absent' } });
  const begun = await practice.ask('POST', '/sample-practice');
  expect(begun.status).toBe(202);
  const { id } = begun.body as JobView;
  expect(await practice.ask('GET', `/jobs/${id}`)).toMatchObject({
    body: { state: 'running', done: 10, total: 150 },
  });
  gate.resolve(undefined);
  await practice.jobs.idle();
  expect(await practice.ask('GET', `/jobs/${id}`)).toMatchObject({ body: { state: 'done', result } });
});

it('lets nobody from beyond this machine load the sample practice, but look around in one that is there', async () => {
  const sample = {
    unfinishedName: 'Harbor (unfinished)',
    load: () => Promise.resolve(accept({ kind: 'sample', secret: 'for all', people: [] } as const)),
  };
  const practice = await openWebPractice({ setUpCode: 'Xy7-q_2B', sample });
  const standing = async () => ((await practice.ask('GET', '/front-door')).body as FrontDoorView).sample;
  const load = async () => (await practice.ask('POST', '/sample-practice')).status;
  expect([await standing(), await load()]).toEqual(['off', 404]);
  await practice.owner("update practice set is_sample = true, name = 'Harbor (unfinished)'");
  expect([await standing(), await load()]).toEqual(['off', 404]);
  await practice.owner("update practice set name = 'Harbor'");
  expect([await standing(), await load()]).toEqual(['ready', 202]);
});

it('offers no sample practice where there is none', async () => {
  const practice = await openWebPractice();
  expect(await practice.ask('GET', '/front-door')).toMatchObject({ body: { sample: 'off' } });
  expect((await practice.ask('POST', '/sample-practice')).status).toBe(404);
});
