import { beforeAll, expect, it } from 'vitest';
import type { PrivateNoteView } from '../contracts/private-notes.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const text = 'What he did not say about the brother.';
let anna: Browser;
let carla: Browser;
let note: PrivateNoteView;

beforeAll(async () => {
  anna = await practice.signIn('anna@example.org');
  const { person } = await practice.person('Carla Fenn', ['clinician', 'supervisor', 'admin', 'compliance']);
  await anna.ask('POST', `/episodes/${practice.episode}/care-team`, { body: { person } });
  carla = await practice.firstSecretChanged('carla.fenn@example.org');
  const written = await anna.ask('POST', '/private-notes', { body: { client: practice.client, text } });
  expect(written.status).toBe(201);
  note = written.body as PrivateNoteView;
});

it('is written, read, listed and changed by its author, and the ledger tells no more than that', async () => {
  const verbs = await practice.recorded(async () => {
    expect(await anna.ask('GET', `/private-notes/${note.id}`)).toMatchObject({ status: 200, body: { text } });
    expect(await anna.ask('GET', `/private-notes?client=${practice.client}`)).toMatchObject({
      body: { notes: [{ id: note.id, text }] },
    });
    const changed = { revision: note.revision, text: `${text} Ask next week.` };
    expect(await anna.ask('PUT', `/private-notes/${note.id}`, { body: changed })).toMatchObject({
      status: 200,
      body: { revision: note.revision + 1 },
    });
    expect(await anna.ask('PUT', `/private-notes/${note.id}`, { body: changed })).toMatchObject({
      status: 409,
      body: { code: 'conflict', detail: { stored: { revision: note.revision + 1 } } },
    });
  });
  expect(verbs.toSorted()).toEqual([
    'list-private-notes',
    'read-private-note',
    'read-private-note',
    'save-private-note',
  ]);
  expect(JSON.stringify(await practice.owner('select content from event'))).not.toContain('brother');
});

it('is there for nobody else, whatever their role', async () => {
  expect((await carla.ask('GET', `/private-notes/${note.id}`)).status).toBe(404);
  expect(
    (await carla.ask('PUT', `/private-notes/${note.id}`, { body: { revision: 2, text: 'x' } })).status,
  ).toBe(404);
  expect((await carla.ask('DELETE', `/private-notes/${note.id}`)).status).toBe(404);
  expect(await carla.ask('GET', `/private-notes?client=${practice.client}`)).toMatchObject({
    body: { notes: [] },
  });
});

it.each([
  ['the chart', () => carla.ask('GET', `/episodes/${practice.episode}/chart`)],
  ['the log of the client', () => carla.ask('GET', `/access-log?client=${practice.client}`)],
  ['a search', () => carla.ask('GET', '/clients?search=brother')],
  ['the record check', () => carla.ask('GET', '/record-check')],
])('leaves no word in %s', async (_, look) => {
  const came = await look();
  expect(came.status).toBe(200);
  expect(JSON.stringify(came.body)).not.toContain('brother');
});

it('is destroyed for good', async () => {
  expect(await anna.ask('DELETE', `/private-notes/${note.id}`)).toMatchObject({
    status: 200,
    body: { id: note.id },
  });
  expect((await anna.ask('GET', `/private-notes/${note.id}`)).status).toBe(404);
});
