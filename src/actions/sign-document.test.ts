import { expect, test } from 'vitest';
import { openPractice } from '../testing/practice.ts';
import { readDocument } from './read-document.ts';

const practice = await openPractice();
const { deps, anna } = practice;

const thoughts = { writtenOn: '2026-03-02', thoughts: 'Wonders whether the move was her own wish.' };

test('a signed document holds what was written, its Sheet, and who signed when', async () => {
  const id = await practice.draft('process-note', thoughts);
  const result = await practice.sign(id);

  expect(result).toMatchObject({
    ok: true,
    value: {
      status: 'signed',
      body: { ...thoughts, about: [] },
      signature: {
        by: { id: anna.person, name: 'Anna Berg', credentials: 'LCSW', licence: 'NY 071234' },
        at: '2026-03-02T15:00:00.000Z',
        on: '2026-03-02',
      },
      sheet: { title: 'Process note' },
    },
  });
  expect(await readDocument(deps, anna, id)).toEqual(result);
});

test('an incomplete document is refused, the missing answer named, and nothing recorded', async () => {
  const id = await practice.draft('process-note', { writtenOn: '2026-03-02' });
  const before = await practice.events();

  expect(await practice.sign(id)).toMatchObject({
    ok: false,
    code: 'incomplete',
    fields: { thoughts: 'Working thoughts is empty' },
  });
  const added = (await practice.events()).slice(before.length).map(event => event.verb);
  expect(added).not.toContain('sign-document');
});
