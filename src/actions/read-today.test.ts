import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { planOf } from '../testing/river-plan.ts';
import { changePractice } from './change-practice.ts';
import { readToday } from './read-today.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const today = async (actor = anna) => accepted(await readToday(deps, actor));
const phq9 = (administeredOn: string, ninth: string) => ({
  administeredOn,
  respondent: 'client',
  method: 'in-the-room',
  ...Object.fromEntries(Array.from({ length: 8 }, (_, nth) => [`phq9-${nth + 1}`, '1'])),
  'phq9-9': ninth,
});

test('the day by which a note is owed follows from the practice’s rule set', async () => {
  await practice.draft('appointment', { heldOn: '2026-02-27', status: 'kept' });
  await practice.draft('appointment', { heldOn: '2026-02-27', status: 'missed' });
  await practice.draft('appointment', { heldOn: '2026-03-03', status: 'kept' });
  expect((await today()).owedNotes.map(note => note.dueOn)).toEqual(['2026-03-04']);
  const settings = { name: 'Linden Street Practice', timeZone: 'America/New_York', idleMinutes: 15 };
  accepted(await changePractice(deps, anna, { ...settings, ruleSet: 'medicare' }));
  expect((await today()).owedNotes.map(note => note.dueOn)).toEqual(['2026-03-03']);
});

test('a review shows two weeks before its day, and stays as overdue until there is one', async () => {
  const { body } = planOf();
  await practice.signed('treatment-plan', {
    ...body,
    effectiveFrom: '2026-03-02',
    nextReviewOn: '2026-05-29',
  });
  expect((await today()).reviewsDue).toEqual([]);
  deps.setClock('2026-05-15T15:00:00.000Z');
  expect((await today()).reviewsDue).toMatchObject([{ dueOn: '2026-05-29', isOverdue: false }]);
  deps.setClock('2026-05-30T15:00:00.000Z');
  const draft = await practice.draft('plan-review', { reviewedOn: '2026-05-30' });
  expect((await today()).reviewsDue).toMatchObject([{ dueOn: '2026-05-29', isOverdue: true, draft }]);
});

test('an answer that means danger stays until something was written in response', async () => {
  await practice.draft('measure:phq-9', phq9('2026-05-30', '0'));
  expect((await today()).dangers).toEqual([]);
  const id = await practice.draft('measure:phq-9', phq9('2026-05-30', '1'));
  expect((await today()).dangers).toMatchObject([
    { document: id, on: '2026-05-30', what: 'Question 9', client: { name: 'Mara Lind' } },
  ]);
  const body = { ...phq9('2026-05-30', '1'), criticalResponse: 'Asked; passive thoughts, plan made.' };
  accepted(await practice.save(id, { revision: 1, body }));
  expect((await today()).dangers).toEqual([]);
});

test('others on the team see what the client needs, and not the notes that somebody else owes', async () => {
  const ben = await practice.person('Ben Holt', ['clinician']);
  expect((await today(ben)).reviewsDue).toEqual([]);
  await practice.join(ben);
  const his = await today(ben);
  expect(his.reviewsDue).toHaveLength(1);
  expect(his.owedNotes).toEqual([]);
  expect(his.drafts).toEqual([]);
});
