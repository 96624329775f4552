import { expect, test } from 'vitest';
import { keysFrom } from '../storage/keys/keys-from.ts';
import { verify } from '../storage/verify/verify.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import { discardPrivateNote } from './discard-private-note.ts';
import { listPrivateNotes } from './list-private-notes.ts';
import { readPrivateNote } from './read-private-note.ts';
import { savePrivateNote } from './save-private-note.ts';
import { writePrivateNote } from './write-private-note.ts';

const practice = await openPractice();
const { deps, anna, client } = practice;
const text = 'I dread the hour before she comes; it may be hers.';
const write = async () => accepted(await writePrivateNote(deps, anna, { client, text }));
const columns = [
  'author',
  'client',
  'created_at',
  'id',
  'nonce',
  'practice',
  'revision',
  'sealed',
  'updated_at',
];
const holds = () => verify(deps.db.pool, practice.practice, () => undefined);

test('an author writes, reads, changes and lists notes of their own', async () => {
  const note = await write();
  expect(accepted(await readPrivateNote(deps, anna, note.id))).toEqual(note);
  const saved = accepted(await savePrivateNote(deps, anna, note.id, { revision: 1, text: 'Shorter.' }));
  expect(saved).toMatchObject({ revision: 2, text: 'Shorter.' });
  expect(await savePrivateNote(deps, anna, note.id, { revision: 1, text: 'Other tab.' })).toMatchObject({
    code: 'conflict',
    detail: { stored: { revision: 2, text: 'Shorter.' } },
  });
  expect(accepted(await listPrivateNotes(deps, anna, { client })).map(each => each.text)).toContain(
    'Shorter.',
  );
});

test('nothing of it can be read in the database, nor by somebody else, whatever their role', async () => {
  const note = await write();
  const [stored] = await practice.owner('select * from private.note where id = $1', [note.id]);
  expect(Object.keys(stored!).sort()).toEqual(columns);
  expect((stored!['sealed'] as Buffer).toString('latin1')).not.toContain('dread');

  const eve = await practice.person('Eve Long', ['admin', 'clinician', 'supervisor', 'compliance']);
  await practice.join(eve);
  expect(await readPrivateNote(deps, eve, note.id)).toMatchObject({ code: 'not-found' });
  expect(await savePrivateNote(deps, eve, note.id, { revision: 1, text: 'x' })).toMatchObject({
    code: 'not-found',
  });
  expect(await discardPrivateNote(deps, eve, note.id)).toMatchObject({ code: 'not-found' });
  expect(accepted(await listPrivateNotes(deps, eve, { client }))).toEqual([]);
});

test('the ledger knows that there is a note and nothing of it; the client’s own log knows not even that', async () => {
  const note = await write();
  const events = (await practice.events()).filter(event => event.subject.id === note.id);
  expect(events).toMatchObject([{ chain: anna.person, verb: 'write-private-note', detail: {} }]);
  expect(JSON.stringify(events)).not.toContain(client);
  const ofClient = (await practice.events()).filter(event => event.chain === client);
  expect(ofClient.map(event => event.verb).join()).not.toContain('private');
});

test('a sealed text opens only in its own row, and only with the author’s key', async () => {
  const [one, two] = [await write(), await write()];
  await practice.owner(
    'update private.note a set nonce = b.nonce, sealed = b.sealed from private.note b where a.id = $1 and b.id = $2',
    [one.id, two.id],
  );
  await expect(readPrivateNote(deps, anna, one.id)).rejects.toThrow();
  expect(await holds()).toMatchObject({ holds: false, first: { table: 'private_note', row: one.id } });
  accepted(await discardPrivateNote(deps, anna, one.id));

  const otherKeys = keysFrom({ signing: Buffer.alloc(32, 1), privateNotes: Buffer.alloc(32, 2) });
  await expect(readPrivateNote({ ...deps, keys: otherKeys }, anna, two.id)).rejects.toThrow();
  expect(await readPrivateNote(deps, anna, two.id)).toMatchObject({ ok: true });
});

test('a destroyed note is gone, and the ledger knows that it was destroyed and not lost', async () => {
  const [note, other] = [await write(), await write()];
  accepted(await discardPrivateNote(deps, anna, note.id));
  expect(await practice.owner('select from private.note where id = $1', [note.id])).toEqual([]);
  expect(await holds()).toMatchObject({ holds: true });
  await practice.owner('delete from private.note where id = $1', [other.id]);
  expect(await holds()).toMatchObject({ holds: false, first: { row: other.id } });
});

test('nobody outside the treatment team writes one, and no admin', async () => {
  const ben = await practice.person('Ben Holt', ['clinician']);
  expect(await writePrivateNote(deps, ben, { client, text })).toMatchObject({ code: 'forbidden' });
  const ada = await practice.person('Ada Moor', ['admin']);
  expect(await writePrivateNote(deps, ada, { client, text })).toMatchObject({ code: 'forbidden' });
});

test('what was asked in vain of somebody else’s note is told as refused, in the asker’s own chain', async () => {
  const note = await write();
  const ulf = await practice.person('Ulf Brand', ['clinician']);
  await readPrivateNote(deps, ulf, note.id);
  await savePrivateNote(deps, ulf, note.id, { revision: 1, text: 'x' });
  await discardPrivateNote(deps, ulf, note.id);
  await writePrivateNote(deps, ulf, { client, text });
  const told = (await practice.events()).filter(event => event.who === ulf.person);
  expect(told).toMatchObject(
    ['read-private-note', 'save-private-note', 'discard-private-note', 'write-private-note'].map(verb => ({
      chain: ulf.person,
      verb: 'refused',
      subject: { table: 'private_note' },
      rows: [],
      detail: { verb },
    })),
  );
});
