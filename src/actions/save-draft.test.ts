import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { discardDraft } from './discard-draft.ts';
import { joinCareTeam } from './join-care-team.ts';
import { readDocument } from './read-document.ts';
import { saveDraft } from './save-draft.ts';
import { startDocument } from './start-document.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const thoughts = (text: string) => ({ writtenOn: '2026-03-02', thoughts: text });

test('two tabs cannot overwrite each other: the second gets both versions to choose from', async () => {
  const id = await practice.draft('process-note', thoughts('First words.'));
  accepted(await saveDraft(deps, anna, id, { revision: 1, body: thoughts('From one tab.') }));
  const second = await saveDraft(deps, anna, id, { revision: 1, body: thoughts('From the other tab.') });

  expect(second).toMatchObject({
    ok: false,
    code: 'conflict',
    detail: {
      stored: {
        revision: 2,
        body: thoughts('From one tab.'),
        updatedAt: deps.clock(),
        updatedBy: { id: anna.person, name: 'Anna Berg' },
      },
    },
  });
  expect(accepted(await readDocument(deps, anna, id)).body).toEqual(thoughts('From one tab.'));
});

test('a save repeated after a lost reply is answered as done, and not done twice', async () => {
  const id = await practice.draft('process-note');
  const save = { revision: 1, body: thoughts('Said once.') };
  const first = accepted(await saveDraft(deps, anna, id, save));
  expect(accepted(await saveDraft(deps, anna, id, save))).toEqual(first);
  expect(accepted(await readDocument(deps, anna, id)).revision).toBe(2);
});

test('of many saves from the same revision exactly one is taken', async () => {
  const id = await practice.draft('process-note');
  const saves = Array.from({ length: 12 }, (_, nth) =>
    saveDraft(deps, anna, id, { revision: 1, body: thoughts(`Version ${nth}`) }),
  );
  const results = await Promise.all(saves);
  const taken = results.flatMap((result, nth) => (result.ok ? [nth] : []));
  expect(taken).toHaveLength(1);
  expect(accepted(await readDocument(deps, anna, id)).body).toEqual(thoughts(`Version ${taken[0]!}`));
});

test('a draft may lack anything, and refuses what has no place in it', async () => {
  const id = await practice.draft('process-note');
  const save = (body: Record<string, unknown>) => saveDraft(deps, anna, id, { revision: 1, body });
  expect(await save({ weather: 'fine' })).toMatchObject({ code: 'invalid' });
  expect(await save({ writtenOn: '31 March' })).toMatchObject({
    code: 'invalid',
    fields: { writtenOn: 'is not a date (YYYY-MM-DD)' },
  });
  expect(await save({ thoughts: 'half a pair: \ud83d' })).toMatchObject({ code: 'invalid' });
  expect(await save({ thoughts: 'a nul\0' })).toMatchObject({ code: 'invalid' });
  expect(await save({ thoughts: 'whole: 😀 é \u2028' })).toMatchObject({ ok: true });
});

test('a signed document can be neither saved nor put away', async () => {
  const id = await practice.signed('process-note', thoughts('Final.'));
  expect(await saveDraft(deps, anna, id, { revision: 2, body: thoughts('Changed.') })).toMatchObject({
    code: 'already-signed',
  });
  expect(await discardDraft(deps, anna, id, 2)).toMatchObject({ code: 'already-signed' });
});

test('a draft put away is gone from sight and still stored', async () => {
  const id = await practice.draft('process-note', thoughts('Never mind.'));
  accepted(await discardDraft(deps, anna, id, 1));
  expect(await readDocument(deps, anna, id)).toMatchObject({ code: 'not-found' });
  expect(await practice.owner('select status, body from document where id = $1', [id])).toEqual([
    { status: 'discarded', body: '{"thoughts":"Never mind.","writtenOn":"2026-03-02"}' },
  ]);
});

test('only the author saves a draft; others of the team read it', async () => {
  const ben = await practice.person('Ben Holt', ['clinician']);
  const id = await practice.draft('process-note', thoughts('Mine.'));
  const save = { revision: 1, body: thoughts('Not yours.') };
  expect(await saveDraft(deps, ben, id, save)).toMatchObject({ code: 'forbidden' });
  accepted(await joinCareTeam(deps, anna, practice.episode, ben.person!));
  expect(await saveDraft(deps, ben, id, save)).toMatchObject({ code: 'forbidden' });
  expect(await readDocument(deps, ben, id)).toMatchObject({ ok: true });
});

test.each(['addendum', 'no-such-type'])('nobody starts a free-standing %s', async type => {
  expect(await startDocument(deps, anna, practice.episode, { type })).toMatchObject({
    code: 'invalid',
    fields: { type: 'is not known' },
  });
});

test('a questionnaire is stored with its score, and an answer that means danger with its question', async () => {
  const answers = Object.fromEntries(Array.from({ length: 9 }, (_, nth) => [`phq9-${nth + 1}`, '1']));
  const id = await practice.draft('measure:phq-9', { administeredOn: '2026-03-02', ...answers });
  expect(accepted(await readDocument(deps, anna, id)).body).toMatchObject({
    score: 9,
    critical: 'Question 9',
  });
});

test('a questionnaire begins with the last signed one of its kind to be compared with, and says how much has changed', async () => {
  const filled = (answer: string) => ({
    administeredOn: '2026-03-02',
    respondent: 'client',
    method: 'paper',
    ...Object.fromEntries(Array.from({ length: 7 }, (_, nth) => [`gad7-${nth + 1}`, answer])),
  });
  const first = await practice.signed('measure:gad-7', filled('3'));
  await practice.draft('measure:gad-7', filled('2'));
  const second = await practice.draft('measure:gad-7', filled('1'));
  expect(accepted(await readDocument(deps, anna, second)).body).toMatchObject({
    score: 7,
    comparedWith: first,
    earlierScore: 21,
    change: expect.stringMatching(/^From 21 to 7 \(−14\): better, by more than chance/) as unknown,
  });
  const chosen = await practice.draft('measure:gad-7', { ...filled('1'), earlierScore: 7 });
  expect(accepted(await readDocument(deps, anna, chosen)).body).toMatchObject({ earlierScore: 7 });
  const other = await practice.draft('measure:phq-9', { administeredOn: '2026-03-02' });
  expect(accepted(await readDocument(deps, anna, other)).body).not.toHaveProperty('comparedWith');
});
