import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartReply } from '../contracts/chart.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
let anna: Browser;
let ben: Browser;
let benId: string;
beforeAll(async () => {
  anna = await practice.signIn('anna@example.org');
  benId = String((await practice.person('Ben Ode', ['clinician'])).person);
  ben = await practice.firstSecretChanged('ben.ode@example.org');
});

const chartOf = (browser: Browser, headers = {}) =>
  browser.ask('GET', `/episodes/${practice.episode}/chart`, { headers });
const opening = {
  name: 'Noor Haddad',
  recordNumber: 'R-2',
  episode: { admittedOn: '2026-03-01', setting: 'outpatient' },
};

it('opens a record, reads and changes it, closes the episode and opens the next', async () => {
  const verbs = await practice.recorded(async () => {
    const opened = await anna.ask('POST', '/clients', { body: opening });
    expect(opened).toMatchObject({
      status: 201,
      body: { client: { name: 'Noor Haddad' }, episodes: [{ admittedOn: '2026-03-01' }] },
    });
    const { client, episodes } = opened.body as { client: { id: string }; episodes: { id: string }[] };

    const changed = await anna.ask('PUT', `/clients/${client.id}`, {
      body: { name: 'Noor Haddad', recordNumber: 'R-2', pronouns: 'she/her' },
    });
    expect(changed).toMatchObject({ status: 200, body: { client: { pronouns: 'she/her' } } });
    const closing = { closedOn: '2026-03-02', reason: 'Moved away.' };
    expect(await anna.ask('POST', `/episodes/${episodes[0]!.id}/close`, { body: closing })).toMatchObject({
      status: 200,
      body: { closedOn: '2026-03-02', closedReason: 'Moved away.' },
    });
    expect(await anna.ask('POST', `/clients/${client.id}/episodes`, { body: opening.episode })).toMatchObject(
      { status: 201 },
    );
    const { body } = await anna.ask('GET', `/clients/${client.id}`);
    expect((body as { episodes: unknown[] }).episodes).toHaveLength(2);
  });
  expect(verbs.toSorted()).toEqual([
    'change-client',
    'close-episode',
    'open-client',
    'open-client',
    'open-episode',
    'read-client',
  ]);
});

it('lists clients with the beads of their thread, and a search leaves its words in the ledger', async () => {
  expect(
    await practice.recorded(async () => {
      expect(await anna.ask('GET', '/clients?show=open')).toMatchObject({
        status: 200,
        body: { clients: expect.arrayContaining([expect.objectContaining({ isOnTeam: true })]) as unknown },
      });
    }),
  ).toEqual(['list-clients']);

  expect(
    await practice.recorded(async () => {
      const came = await anna.ask('GET', '/clients?search=lind');
      expect(came.body).toMatchObject({ clients: [{ client: { name: 'Mara Lind' } }] });
    }),
  ).toEqual(['search-clients']);
  const search = (await practice.events()).find(({ verb }) => verb === 'search-clients');
  expect(search).toMatchObject({ who: practice.anna.person, detail: { search: 'lind' } });
});

it('walks a long list page by page, each client once', async () => {
  for (let nth = 10; nth < 15; nth += 1)
    await anna.ask('POST', '/clients', {
      body: { ...opening, name: `Client ${nth}`, recordNumber: `R-${nth}` },
    });
  const seen: string[] = [];
  let after = '';
  do {
    const { body } = await anna.ask('GET', `/clients?limit=2${after}`);
    const { clients, next } = body as { clients: { client: { id: string } }[]; next?: string };
    expect(clients.length).toBeLessThanOrEqual(2);
    seen.push(...clients.map(({ client }) => client.id));
    after = next === undefined ? '' : `&after=${next}`;
  } while (after !== '');
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(5);
});

it('begins at the beginning when what it is told of the last page is no page of ours', async () => {
  const written = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');
  for (const after of ['nonsense', written([]), written(['a', 'b']), written(['\0', practice.client])])
    expect((await anna.ask('GET', `/clients?after=${after}`)).status).toBe(200);
});

it('searches for nothing that cannot be written', async () => {
  expect(
    await practice.recorded(async () => {
      expect((await anna.ask('GET', '/clients?search=%00')).status).toBe(400);
    }),
  ).toEqual([]);
});

describe('a chart', () => {
  it('is read whole, and each reading is in the ledger', async () => {
    const verbs = await practice.recorded(async () => {
      expect(await chartOf(anna)).toMatchObject({
        status: 200,
        body: {
          chart: { client: { name: 'Mara Lind' }, today: '2026-03-02' },
          careTeam: [{ person: { name: 'Anna Berg' } }],
          may: expect.arrayContaining(['start-document']) as unknown,
        },
      });
    });
    expect(verbs).toEqual(['read-chart']);
  });

  it('is not sent again to who has it, though the look is recorded, until anything in it changes', async () => {
    const { headers } = await chartOf(anna);
    const known = { 'if-none-match': String(headers['etag']) };
    expect(
      await practice.recorded(async () => {
        expect(await chartOf(anna, known)).toMatchObject({ status: 304, body: '' });
      }),
    ).toEqual(['read-chart']);

    const steps = [
      () => practice.draft('process-note'),
      () =>
        anna.ask('PUT', `/clients/${practice.client}`, {
          body: { name: 'Mara Lind', recordNumber: 'R-1', goesBy: 'Mo' },
        }),
      () => anna.ask('POST', `/episodes/${practice.episode}/care-team`, { body: { person: benId } }),
      () => anna.ask('DELETE', `/episodes/${practice.episode}/care-team/${benId}`),
    ];
    for (const step of steps) {
      const before = { 'if-none-match': String((await chartOf(anna)).headers['etag']) };
      await step();
      expect((await chartOf(anna, before)).status).toBe(200);
    }
  });

  it('opens to a colleague outside the team for a reason and a while, and they are seen', async () => {
    expect(await chartOf(ben)).toMatchObject({ status: 403, body: { detail: { breakGlass: true } } });
    const short = await ben.ask('POST', `/clients/${practice.client}/break-glass`, {
      body: { reason: 'why' },
    });
    expect(short).toMatchObject({ status: 400, body: { fields: { reason: 'needs a sentence' } } });

    const reason = 'Covering while Anna is away: the client called in distress.';
    const verbs = await practice.recorded(async () => {
      const broken = await ben.ask('POST', `/clients/${practice.client}/break-glass`, { body: { reason } });
      const { until } = broken.body as { until: string };
      const { glassUntil } = (await chartOf(ben)).body as ChartReply;
      expect(glassUntil).toBe(until);
    });
    expect(verbs).toEqual(['break-the-glass', 'read-chart']);

    const log = await anna.ask('GET', `/access-log?client=${practice.client}&person=${benId}`);
    expect(log.body).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ reason })]) as unknown,
    });
  });

  it('is open to who joins the team and closed to who leaves it', async () => {
    const team = `/episodes/${practice.episode}/care-team`;
    practice.deps.setClock('2026-03-04T15:00:00.000Z');
    anna = await practice.signIn('anna@example.org');
    ben = await practice.signIn('ben.ode@example.org', practice.ownSecret);
    expect((await chartOf(ben)).status).toBe(403);
    expect(await anna.ask('POST', team, { body: { person: benId } })).toMatchObject({
      status: 200,
      body: { careTeam: [{ person: { name: 'Anna Berg' } }, { person: { name: 'Ben Ode' } }] },
    });
    expect((await chartOf(ben)).status).toBe(200);
    expect((await anna.ask('DELETE', `${team}/${benId}`)).status).toBe(200);
    expect((await chartOf(ben)).status).toBe(403);
  });
});
