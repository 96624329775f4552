import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { closeEpisode } from './close-episode.ts';
import { type ClientQuery, listClients } from './list-clients.ts';
import { openClient } from './open-client.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const ben = await practice.person('Ben Holt', ['clinician']);
const carol = await practice.person('Carol Chen', ['compliance']);
const open = async (name: string, recordNumber: string, actor = ben) =>
  accepted(
    await openClient(deps, actor, {
      name,
      recordNumber,
      episode: { admittedOn: '2026-01-05', setting: 'outpatient' },
    }),
  );
await open('Élodie Marchand', 'R-2');
await open('Noor Haddad', 'R-3');
const moved = await open('Percy % Under_score', 'R-4');
accepted(
  await closeEpisode(deps, ben, moved.episodes[0]!.id, { closedOn: '2026-02-01', reason: 'Moved away' }),
);
const names = async (query: ClientQuery, actor = anna) =>
  accepted(await listClients(deps, actor, query)).clients.map(row => row.client.name);

test('a clinician sees their own clients, compliance and admin all, a search goes over the practice', async () => {
  expect(await names({}, ben)).toEqual(['Élodie Marchand', 'Noor Haddad']);
  expect(await names({}, carol)).toEqual(['Élodie Marchand', 'Mara Lind', 'Noor Haddad']);
  expect(await names({}, anna)).toEqual(['Élodie Marchand', 'Mara Lind', 'Noor Haddad']);
  expect(await names({ search: 'mara' }, ben)).toEqual(['Mara Lind']);
});

test('what stands in a chart is shown only to those to whom it is open', async () => {
  await practice.draft('progress-note', { heldOn: '2026-03-01' });
  const found = async (actor = anna) =>
    accepted(await listClients(deps, actor, { search: 'Mara' })).clients[0];
  expect(await found()).toMatchObject({ isOnTeam: true, drafts: 1, lastContactOn: '2026-03-01' });
  expect((await found())?.thread?.stages).toContainEqual({ stage: 'sessions', standing: 'draft' });
  expect(await found(carol)).toMatchObject({ isOnTeam: false, drafts: 1 });
  expect(await found(ben)).toEqual({
    client: { id: practice.client, name: 'Mara Lind', recordNumber: 'R-1' },
    drafts: 0,
    isOnTeam: false,
  });
});

test.each([
  ['open', ['Élodie Marchand', 'Noor Haddad']],
  ['closed', ['Percy % Under_score']],
  ['all', ['Élodie Marchand', 'Noor Haddad', 'Percy % Under_score']],
] as const)('shows those whose care is %s', async (show, expected) => {
  expect(await names({ show }, ben)).toEqual(expected);
});

test.each([
  ['R-3', ['Noor Haddad']],
  ['haddad', ['Noor Haddad']],
  ['%', ['Percy % Under_score']],
  ['_', ['Percy % Under_score']],
  [`'; drop table client; --`, []],
  ['nobody', []],
])('finds by "%s"', async (search, expected) => {
  expect(await names({ search, show: 'all' }, ben)).toEqual(expected);
});

test('pages follow on each other without a gap', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = accepted(await listClients(deps, carol, { show: 'all', limit: 1, after }));
    seen.push(...page.clients.map(row => row.client.name));
    after = page.next;
  } while (after !== undefined);
  expect(seen).toEqual(await names({ show: 'all' }, carol));
});
