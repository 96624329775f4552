import { expect, it } from 'vitest';
import type { JobView } from '../contracts/jobs.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');

const verified = async (browser: Browser): Promise<JobView> => {
  const begun = await browser.ask('POST', '/verify');
  expect(begun.status).toBe(202);
  await practice.jobs.idle();
  return (await browser.ask('GET', `/jobs/${(begun.body as JobView).id}`)).body as JobView;
};

it('finds that everything holds, and says how much it computed again', async () => {
  await practice.signed('process-note', { writtenOn: '2026-03-02', thoughts: 'Quieter today.' });
  const job = await verified(anna);
  expect(job).toMatchObject({ state: 'done', result: { kind: 'verify', holds: true, signatures: 1 } });
  expect(practice.faults).toEqual([]);
});

it('names the first thing that does not hold', async () => {
  await practice.owner('alter table client disable trigger all');
  await practice.owner("update client set name = 'Somebody Else' where id = $1", [practice.client]);
  expect(await verified(anna)).toMatchObject({
    state: 'done',
    result: { holds: false, first: { table: 'client', row: practice.client } },
  });
});

it('is refused to a clinician who is neither admin nor compliance, and the job is nobody else’s to look at', async () => {
  await practice.person('Carla Fenn', ['clinician']);
  const carla = await practice.firstSecretChanged('carla.fenn@example.org');
  expect(await verified(carla)).toMatchObject({ state: 'refused', refusal: { code: 'forbidden' } });
  const begun = await anna.ask('POST', '/verify');
  expect((await carla.ask('GET', `/jobs/${(begun.body as JobView).id}`)).status).toBe(404);
  await practice.jobs.idle();
});
