import { expect, it } from 'vitest';
import type { AccessLogEntry } from '../contracts/access-log.ts';
import { openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');
const log = async (query = '') => {
  const came = await anna.ask('GET', `/access-log${query}`);
  expect(came.status).toBe(200);
  return came.body as { entries: AccessLogEntry[]; next?: string };
};

it('tells the latest first who did what, to whose record, and from where', async () => {
  practice.deps.setClock('2026-03-02T15:05:00.000Z');
  await anna.ask('GET', `/episodes/${practice.episode}/chart`);
  const [latest] = (await log()).entries;
  expect(latest).toMatchObject({
    at: '2026-03-02T15:05:00.000Z',
    who: { id: practice.anna.person, name: 'Anna Berg' },
    verb: 'read-chart',
    client: { id: practice.client, name: 'Mara Lind' },
    from: '127.0.0.1',
    isGlass: false,
  });
  expect(latest?.says).toMatch(/^[A-Z]/);
});

it('is itself a reading that is logged', async () => {
  expect(await practice.recorded(() => log())).toEqual(['read-access-log']);
  expect(await practice.recorded(() => log(`?client=${practice.client}`))).toEqual(['read-client-log']);
});

it.each([
  ['verb', '?verb=open-client', (entry: AccessLogEntry) => entry.verb === 'open-client'],
  ['client', `?client=${practice.client}`, (entry: AccessLogEntry) => entry.client?.id === practice.client],
  ['day', '?from=2026-03-02&to=2026-03-02', (entry: AccessLogEntry) => entry.at.startsWith('2026-03-02')],
])('shows only what is asked for by %s', async (_, query, isAsked) => {
  const { entries } = await log(query);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(entry => !isAsked(entry))).toEqual([]);
});

it('walks the whole log page by page, each event once', async () => {
  const to = '&to=2026-03-02';
  const all = (await log(`?limit=200${to}`)).entries.map(({ chain, seq }) => `${chain} ${seq}`);
  const seen: string[] = [];
  practice.deps.setClock('2026-03-03T15:00:00.000Z');
  const reader = await practice.signIn('anna@example.org');
  for (let next: string | undefined = ''; next !== undefined;) {
    const { body } = await reader.ask(
      'GET',
      `/access-log?limit=3${to}${next === '' ? '' : `&after=${next}`}`,
    );
    const page = body as Awaited<ReturnType<typeof log>>;
    seen.push(...page.entries.map(({ chain, seq }) => `${chain} ${seq}`));
    next = page.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(all));
});

it('is closed to a clinician, but for the log of their own clients', async () => {
  await practice.person('Ben Ode', ['clinician']);
  const ben = await practice.firstSecretChanged('ben.ode@example.org');
  expect((await ben.ask('GET', '/access-log')).status).toBe(403);
  expect((await ben.ask('GET', `/access-log?client=${practice.client}`)).status).toBe(403);
});
