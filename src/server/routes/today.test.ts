import { expect, it } from 'vitest';
import { diagnosisOf } from '../../testing/river-evidence.ts';
import { openWebPractice } from '../../testing/web-practice.ts';
import type { TodayView } from '../contracts/today.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');

it('shows the note a kept session owes and the drafts that were begun; the look is in the ledger', async () => {
  const appointment = await practice.draft('appointment', {
    heldOn: '2026-02-27',
    status: 'kept',
    minutes: 50,
  });
  const draft = await practice.draft('process-note', { writtenOn: '2026-03-01' });

  let today: unknown;
  const verbs = await practice.recorded(async () => {
    today = (await anna.ask('GET', '/today')).body;
  });
  expect(verbs).toEqual(['read-today']);
  const { owedNotes, drafts } = today as TodayView;
  expect(owedNotes).toMatchObject([
    { client: { name: 'Mara Lind' }, appointment, heldOn: '2026-02-27', minutes: 50, ageDays: 3 },
  ]);
  expect(drafts.map(({ document }) => document)).toEqual([draft]);
});

it('owes no note for an evaluation that led to a diagnosis that day', async () => {
  const evaluation = { heldOn: '2026-02-26', status: 'kept', minutes: 60, serviceCode: '90791' };
  const id = await practice.draft('appointment', evaluation);
  const owed = async () => ((await anna.ask('GET', '/today')).body as TodayView).owedNotes;
  expect((await owed()).map(({ appointment }) => appointment)).toContain(id);

  const begun = await practice.draft('diagnosis', { ...diagnosisOf().body, diagnosedOn: '2026-02-26' });
  expect(await owed()).toContainEqual(expect.objectContaining({ appointment: id, draft: begun }));
  expect((await practice.sign(begun)).ok).toBe(true);
  expect((await owed()).map(({ appointment }) => appointment)).not.toContain(id);
});

it('has nothing to show to somebody who works with nobody', async () => {
  await practice.person('Ben Ode', ['clinician']);
  const ben = await practice.firstSecretChanged('ben.ode@example.org');
  expect(await ben.ask('GET', '/today')).toMatchObject({
    status: 200,
    body: { owedNotes: [], reviewsDue: [], dangers: [], toCoSign: [], returned: [], drafts: [] },
  });
});

it('is no place for the admin who is no clinician', async () => {
  await practice.person('Carla Fenn', ['admin']);
  const carla = await practice.firstSecretChanged('carla.fenn@example.org');
  expect(
    await practice.recorded(async () => expect((await carla.ask('GET', '/today')).status).toBe(403)),
  ).toEqual(['refused']);
});
