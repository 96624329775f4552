import { expect, it } from 'vitest';
import { accept, refuse } from '../clinical/kit/result.ts';
import { openJobs } from './jobs.ts';

const result = { kind: 'verify', holds: true, events: 3, signatures: 1, rows: 2 } as const;

function counted() {
  let ids = 0;
  const faults: unknown[] = [];
  const jobs = openJobs(
    () => `job ${++ids}`,
    fault => faults.push(fault),
  );
  return { jobs, faults };
}

it('tells how far a job has come, and then its result', async () => {
  const { jobs } = counted();
  const gate = Promise.withResolvers<undefined>();
  const begun = jobs.begin('anna', async progress => {
    progress('Checking signatures', 1, 2);
    await gate.promise;
    return accept(result);
  });

  expect(begun).toEqual({ id: 'job 1', state: 'running', phase: 'Beginning', done: 0 });
  expect(jobs.look('anna', 'job 1')).toMatchObject({ phase: 'Checking signatures', done: 1, total: 2 });
  gate.resolve(undefined);
  await jobs.idle();
  expect(jobs.look('anna', 'job 1')).toEqual({ id: 'job 1', state: 'done', result });
});

it('is told of to nobody but who began it', async () => {
  const { jobs } = counted();
  jobs.begin('anna', () => Promise.resolve(accept(result)));
  await jobs.idle();
  expect(jobs.look('ben', 'job 1')).toBeUndefined();
  expect(jobs.look(undefined, 'job 1')).toBeUndefined();
});

it('ends refused, with the sentence, when the work says no', async () => {
  const { jobs } = counted();
  jobs.begin('anna', () =>
    Promise.resolve(refuse('invalid', 'This is no record.', { fields: { format: 'is missing' } })),
  );
  await jobs.idle();
  expect(jobs.look('anna', 'job 1')).toEqual({
    id: 'job 1',
    state: 'refused',
    refusal: { code: 'invalid', message: 'This is no record.', fields: { format: 'is missing' } },
  });
});

it('ends failed, and the fault is told to the log alone, when the work throws', async () => {
  const { jobs, faults } = counted();
  const fault = new Error('a row held Mara Lind');
  jobs.begin('anna', () => Promise.reject(fault));
  await jobs.idle();
  expect(JSON.stringify(jobs.look('anna', 'job 1'))).not.toContain('Mara');
  expect(jobs.look('anna', 'job 1')).toMatchObject({ state: 'failed', request: 'job 1' });
  expect(faults).toEqual([fault]);
});

it('forgets the oldest of many finished jobs and no running one', async () => {
  const { jobs } = counted();
  const gate = Promise.withResolvers<undefined>();
  jobs.begin('anna', () => gate.promise.then(() => accept(result)));
  for (let nth = 0; nth < 60; nth += 1) {
    jobs.begin('anna', () => Promise.resolve(accept(result)));
    await new Promise(setImmediate);
  }
  expect(jobs.look('anna', 'job 1')).toMatchObject({ state: 'running' });
  expect(jobs.look('anna', 'job 2')).toBeUndefined();
  expect(jobs.look('anna', 'job 61')).toMatchObject({ state: 'done' });
  gate.resolve(undefined);
  await jobs.idle();
});

it('asks what is running to end early, which then says how far it came', async () => {
  const { jobs } = counted();
  jobs.begin('anna', async (_, signal) => {
    await new Promise(resolve => signal.addEventListener('abort', resolve));
    return accept(result);
  });
  jobs.stop();
  await jobs.idle();
  expect(jobs.look('anna', 'job 1')).toMatchObject({ state: 'done' });
});
