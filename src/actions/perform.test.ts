import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { accessLog } from './access-log.ts';
import { breakGlass } from './break-glass.ts';
import { changeClient } from './change-client.ts';
import { listClients } from './list-clients.ts';
import { readChart } from './read-chart.ts';
import { readDocument } from './read-document.ts';
import { startDocument } from './start-document.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const added = async (work: () => Promise<unknown>) => {
  const before = (await practice.events()).length;
  await work();
  return (await practice.events()).length - before;
};
const lastOf = async (verb: string) => (await practice.events()).filter(event => event.verb === verb).at(-1);

test('reading leaves an event that says who, what, when and from where', async () => {
  const id = await practice.draft('process-note');
  accepted(await readDocument(deps, anna, id));
  expect(await lastOf('read-document')).toEqual({
    v: 1,
    practice: practice.practice,
    chain: practice.client,
    at: '2026-03-02T15:00:00.000Z',
    who: anna.person,
    verb: 'read-document',
    subject: { table: 'document', id, type: 'process-note' },
    from: { address: '127.0.0.1', agent: 'test', channel: 'test' },
    rows: [],
    detail: {},
  });
});

test('a search leaves an event with what was asked and who was shown', async () => {
  const { clients } = accepted(await listClients(deps, anna, { search: 'mara' }));
  expect(clients).toMatchObject([{ client: { name: 'Mara Lind' }, isOnTeam: true }]);
  expect(await lastOf('search-clients')).toMatchObject({
    detail: { search: 'mara', shown: [practice.client] },
  });
  expect(await added(() => listClients(deps, anna, { search: 'nobody of this name' }))).toBe(1);
  expect(await added(() => listClients(deps, anna, {}))).toBe(1);
});

test('a chart is open to its team; others give a reason, are seen, and only for a while', async () => {
  const ben = await practice.person('Ben Holt', ['clinician']);
  const refused = await readChart(deps, ben, practice.episode);
  expect(refused).toMatchObject({ code: 'forbidden', detail: { breakGlass: true, client: practice.client } });
  expect(await lastOf('refused')).toMatchObject({ who: ben.person, detail: { verb: 'read-chart' } });

  const { until } = accepted(await breakGlass(deps, ben, practice.client, 'Covering for Anna this week.'));
  const seen = accepted(await readChart(deps, ben, practice.episode));
  expect(seen.glassUntil).toBe(until);
  expect(await lastOf('read-chart')).toMatchObject({ who: ben.person, detail: { glass: true } });
  expect(await startDocument(deps, ben, practice.episode, { type: 'contact-note' })).toMatchObject({
    ok: true,
  });
  expect(await startDocument(deps, ben, practice.episode, { type: 'process-note' })).toMatchObject({
    code: 'forbidden',
  });
  const { entries } = accepted(await accessLog(deps, anna, { client: practice.client, person: ben.person! }));
  expect(entries.map(entry => [entry.says, entry.isGlass])).toEqual([
    ['Was refused: Started “Process note”', false],
    ['Started “Contact note”', true],
    ['Read the chart', true],
    ['Broke the glass to look into the chart', true],
    ['Was refused: Read the chart', false],
  ]);

  deps.setClock('2026-03-03T15:00:00.000Z');
  expect(await readChart(deps, ben, practice.episode)).toMatchObject({ code: 'forbidden' });
});

test('a refusal writes nothing of the change', async () => {
  const carol = await practice.person('Carol Chen', ['compliance']);
  const [before] = await practice.owner('select * from client where id = $1', [practice.client]);
  const change = { name: 'Changed', recordNumber: 'X' };
  expect(await changeClient(deps, carol, practice.client, change)).toMatchObject({ code: 'forbidden' });
  expect(await practice.owner('select * from client where id = $1', [practice.client])).toEqual([before]);
});

test('somebody who has left may do nothing, whatever they held', async () => {
  const dora = await practice.person('Dora Wells', ['compliance']);
  expect(await readChart(deps, dora, practice.episode)).toMatchObject({ ok: true });
  await practice.owner('update person set active = false where id = $1', [dora.person]);
  expect(await readChart(deps, dora, practice.episode)).toMatchObject({ code: 'forbidden' });
});

test.each([
  ['a person whom nobody knows', '00000000-0000-4000-8000-999999999999'],
  ['nobody at all', null],
])('%s may do nothing', async (_, person) => {
  expect(await readChart(deps, { ...anna, person }, practice.episode)).toMatchObject({ code: 'forbidden' });
});

test('what is not there is not found, in one’s own practice or in another', async () => {
  expect(await readDocument(deps, anna, deps.newId())).toMatchObject({ code: 'not-found' });
  expect(await readDocument(deps, { ...anna, practice: deps.newId() }, deps.newId())).toMatchObject({
    code: 'not-found',
  });
});

test('when the event cannot be written the change is not made, and nothing is acknowledged', async () => {
  const refusesEvents = `create function refuse_event() returns trigger language plpgsql as $$
    begin raise exception 'the ledger is full' using errcode = 'disk_full'; end $$`;
  await practice.owner(refusesEvents);
  await practice.owner(
    'create trigger full_up before insert on event for each row execute function refuse_event()',
  );
  const documents = await practice.owner('select count(*) from document');
  const [id] = (await practice.owner('select id from document limit 1')).map(row => String(row['id']));

  const started = await startDocument(deps, anna, practice.episode, { type: 'process-note' });
  expect(started).toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('Nothing was saved') as unknown,
  });
  expect(await readDocument(deps, anna, id!)).toMatchObject({ code: 'unavailable' });
  expect(await practice.owner('select count(*) from document')).toEqual(documents);

  await practice.owner('drop trigger full_up on event');
  expect(await readDocument(deps, anna, id!)).toMatchObject({ ok: true });
});

test('one reading that fails does not take its neighbours with it', async () => {
  const id = await practice.draft('process-note');
  const reads = await Promise.allSettled([
    readDocument(deps, anna, id),
    readDocument(deps, anna, 'not a uuid'),
    readDocument(deps, anna, id),
  ]);
  expect(reads.map(read => read.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
