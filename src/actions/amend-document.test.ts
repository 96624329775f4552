import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { amendDocument } from './amend-document.ts';
import { readChart } from './read-chart.ts';
import { readDocument } from './read-document.ts';
import { saveDraft } from './save-draft.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const call = {
  kind: 'communication',
  contactOn: '2026-03-02',
  withWhom: 'Mother',
  reason: 'Asked about the appointment',
  content: 'Tuesday at four.',
  followUp: 'None',
};

test.each([
  ['addendum', { added: 'She also asked for a letter.', reason: 'Forgotten.' }],
  ['correction', { where: 'Said', wrong: 'Tuesday', right: 'Thursday', reason: 'Wrong day.' }],
  ['late-entry', { concernsOn: '2026-02-27', entry: 'An earlier call.', reason: 'No time.' }],
] as const)('a signed document gets its %s, and stays as it was', async (kind, words) => {
  const id = await practice.signed('contact-note', call);
  const original = accepted(await readDocument(deps, anna, id));
  const draft = accepted(await amendDocument(deps, anna, id, kind));
  expect(draft).toMatchObject({ type: kind, about: id, body: { writtenOn: '2026-03-02' } });

  const body = { ...draft.body, ...words };
  accepted(await saveDraft(deps, anna, draft.id, { revision: 1, body }));
  accepted(await practice.sign(draft.id, anna, 2));
  expect(accepted(await readDocument(deps, anna, id))).toEqual(original);
  const { chart } = accepted(await readChart(deps, anna, practice.episode));
  expect(chart.documents.filter(document => document.about === id)).toMatchObject([
    { type: kind, status: 'signed', body },
  ]);
});

test('a draft is changed, not amended', async () => {
  const id = await practice.draft('contact-note', call);
  expect(await amendDocument(deps, anna, id, 'addendum')).toMatchObject({ code: 'invalid' });
});

test('an amendment of a process note is as closed to others as the process note', async () => {
  const carol = await practice.person('Carol Chen', ['compliance']);
  const id = await practice.signed('process-note', { writtenOn: '2026-03-02', thoughts: 'Mine.' });
  const { id: addendum } = accepted(await amendDocument(deps, anna, id, 'addendum'));

  for (const each of [id, addendum])
    expect(await readDocument(deps, carol, each)).toMatchObject({ code: 'forbidden' });
  const seen = accepted(await readChart(deps, carol, practice.episode)).chart.documents.map(each => each.id);
  expect(seen).not.toContain(id);
  expect(seen).not.toContain(addendum);
  expect(seen.length).toBeGreaterThan(0);
});
