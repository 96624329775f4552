import { expect, test } from 'vitest';
import { accepted, openPractice, theSecret } from '../testing/practice.ts';
import { amendDocument } from './amend-document.ts';
import { coSign } from './co-sign.ts';
import { confirmSecret } from './confirm-secret.ts';
import { joinCareTeam } from './join-care-team.ts';
import { readDocument } from './read-document.ts';
import { readToday } from './read-today.ts';
import { returnDocument } from './return-document.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const sam = await practice.person('Sam Stone', ['supervisor']);
const ivy = await practice.person('Ivy Park', ['clinician'], sam.person);
for (const each of [sam, ivy]) accepted(await joinCareTeam(deps, anna, practice.episode, each.person!));
const call = {
  kind: 'communication',
  contactOn: '2026-03-02',
  withWhom: 'Mother',
  reason: 'Asked about the appointment',
  content: 'Tuesday at four.',
  followUp: 'None',
};
const confirmed = async (actor = sam) => accepted(await confirmSecret(deps, actor, theSecret));

test('a supervised clinician’s note waits for the second signature, and gets it once', async () => {
  const id = await practice.signed('contact-note', call, ivy);
  expect(accepted(await readDocument(deps, sam, id))).toMatchObject({ awaits: { name: 'Sam Stone' } });
  expect(accepted(await readToday(deps, sam)).toCoSign).toMatchObject([
    { document: id, author: { name: 'Ivy Park' } },
  ]);

  const both = await Promise.all([
    coSign(deps, sam, id, await confirmed()),
    coSign(deps, sam, id, await confirmed()),
  ]);
  expect(both.map(result => (result.ok ? 'ok' : result.code)).sort()).toEqual(['already-signed', 'ok']);
  const view = accepted(await readDocument(deps, ivy, id));
  expect(view).toMatchObject({ coSignatures: [{ by: { name: 'Sam Stone', role: 'supervisor' } }] });
  expect(view).not.toHaveProperty('awaits');
  expect(accepted(await readToday(deps, sam)).toCoSign).toEqual([]);
});

test.each([
  ['somebody who is no supervisor', () => anna, 'forbidden'],
  ['the signer', () => ivy, 'forbidden'],
])('%s cannot co-sign', async (_, who, code) => {
  const id = await practice.signed('contact-note', call, ivy);
  expect(await coSign(deps, who(), id, await confirmed(who()))).toMatchObject({ ok: false, code });
});

test('another’s typed secret does not sign', async () => {
  const id = await practice.signed('contact-note', call, ivy);
  expect(await coSign(deps, sam, id, await confirmed(anna))).toMatchObject({ code: 'forbidden' });
});

test('a returned note shows its comments to the author until they are answered', async () => {
  const id = await practice.signed('contact-note', call, ivy);
  accepted(await returnDocument(deps, sam, id, 'Which Tuesday?'));
  const returned = { document: id, comment: 'Which Tuesday?', by: { name: 'Sam Stone' } };
  expect(accepted(await readToday(deps, ivy)).returned).toMatchObject([returned]);
  expect(accepted(await readDocument(deps, ivy, id)).returned).toMatchObject([{ comment: 'Which Tuesday?' }]);

  deps.setClock('2026-03-02T16:00:00.000Z');
  const { id: addendum } = accepted(await amendDocument(deps, ivy, id, 'addendum'));
  const today = accepted(await readToday(deps, ivy));
  expect(today.returned).toEqual([]);
  expect(today.drafts.map(draft => draft.document)).toContain(addendum);
});
