import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartFile } from '../../clinical/chart-file.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';
import type { JobView } from '../contracts/jobs.ts';

const practice = await openWebPractice();
let anna: Browser;
let other: Browser;
let file: ChartFile;
const thoughts = { writtenOn: '2026-03-02', thoughts: 'Quieter today.' };

beforeAll(async () => {
  anna = await practice.signIn('anna@example.org');
  other = await secondPractice();
  await practice.signed('contact-note', {
    kind: 'communication',
    contactOn: '2026-03-02',
    withWhom: 'Client',
    reason: 'To move the session',
    content: 'Moved to Thursday.',
    followUp: 'None',
  });
  await practice.signed('process-note', thoughts);
  file = (await anna.ask('GET', `/clients/${practice.client}/export`)).body as ChartFile;
});

/** Another practice of the same house, and its admin at a browser. */
async function secondPractice(): Promise<Browser> {
  const edda = {
    practice: 'Elm Street Practice',
    timeZone: 'America/Chicago',
    name: 'Edda Falk',
    email: 'edda@example.org',
    credentials: 'PsyD',
    licence: '',
    secret: 'a long enough secret',
  };
  await practice.ask('POST', '/practice', { body: edda });
  return practice.signIn(edda.email, edda.secret);
}

const takeIn = async (browser: Browser, body: unknown): Promise<JobView> => {
  const begun = await browser.ask('POST', '/imports', { body });
  expect(begun.status).toBe(202);
  await practice.jobs.idle();
  return (await browser.ask('GET', `/jobs/${(begun.body as JobView).id}`)).body as JobView;
};

describe('a record that leaves', () => {
  it('is one file, kept under the record number, and the ledger says so', async () => {
    const verbs = await practice.recorded(async () => {
      const came = await anna.ask('GET', `/clients/${practice.client}/export`);
      expect(came).toMatchObject({
        status: 200,
        body: { format: 'goldthread-chart', client: { name: 'Mara Lind' } },
      });
      expect(came.headers['content-disposition']).toBe('attachment; filename="goldthread-R-1.json"');
    });
    expect(verbs).toEqual(['export-chart']);
  });

  it('holds process notes only when they are chosen', async () => {
    const types = ({ documents }: ChartFile) => documents.map(({ type }) => type);
    expect(types(file)).toEqual(['contact-note']);
    const whole = await anna.ask('GET', `/clients/${practice.client}/export?processNotes=yes`);
    expect(types(whole.body as ChartFile)).toEqual(['contact-note', 'process-note']);
  });

  it('does not leave by a colleague outside the team', async () => {
    await practice.person('Ben Ode', ['clinician']);
    const ben = await practice.firstSecretChanged('ben.ode@example.org');
    expect((await ben.ask('GET', `/clients/${practice.client}/export`)).status).toBe(403);
  });
});

describe('a record that comes in', () => {
  const changed = (change: (copy: Record<string, unknown>) => void): unknown => {
    const copy = structuredClone(file) as unknown as Record<string, unknown>;
    change(copy);
    return copy;
  };

  it.each([
    ['of another kind', () => ({ hello: 'world' }), 'format'],
    ['of a later version', () => changed(copy => (copy['version'] = 2)), 'version'],
    ['cut short', () => changed(copy => delete copy['documents']), 'documents'],
    [
      'with a word changed after signing',
      () =>
        changed(copy =>
          Object.assign((copy['documents'] as { body: object }[])[0]!.body, { content: 'Something else.' }),
        ),
      'documents.0',
    ],
  ])('%s is refused with the place of each error, and nothing is taken in', async (_, made, place) => {
    const verbs = await practice.recorded(async () => {
      const job = await takeIn(other, made());
      expect(job).toMatchObject({ state: 'refused', refusal: { code: 'invalid' } });
      expect(Object.keys((job as { refusal: { fields: object } }).refusal.fields)).toContain(place);
    });
    expect(verbs).toEqual([]);
  });

  it('is taken in whole and can be read', async () => {
    let job: JobView | undefined;
    const verbs = await practice.recorded(async () => (job = await takeIn(other, file)));
    expect(job).toMatchObject({
      state: 'done',
      result: {
        kind: 'import',
        documents: 1,
        clients: [{ id: practice.client, name: 'Mara Lind', episodes: [practice.episode] }],
      },
    });
    expect(verbs).toEqual(['import-chart', 'import-chart']);
    expect(await other.ask('GET', `/episodes/${practice.episode}/chart`)).toMatchObject({
      body: {
        chart: {
          documents: [{ type: 'contact-note', status: 'signed', signature: { by: { name: 'Anna Berg' } } }],
        },
      },
    });
  });

  it('is not taken in twice', async () => {
    expect(await takeIn(other, file)).toMatchObject({ state: 'refused', refusal: { code: 'conflict' } });
  });

  it('is the admin’s to take in', async () => {
    await practice.person('Carla Fenn', ['clinician']);
    const carla = await practice.firstSecretChanged('carla.fenn@example.org');
    expect(await takeIn(carla, file)).toMatchObject({ state: 'refused', refusal: { code: 'forbidden' } });
  });
});
