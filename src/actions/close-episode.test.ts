import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { amendDocument } from './amend-document.ts';
import { closeEpisode } from './close-episode.ts';
import { openEpisode } from './open-episode.ts';
import { readChart } from './read-chart.ts';
import { startDocument } from './start-document.ts';

const practice = await openPractice();
const { deps, anna, client, episode } = practice;
const thoughts = { writtenOn: '2026-03-02', thoughts: 'Said goodbye.' };
const closing = { closedOn: '2026-03-02', reason: 'Goals met' };
const started = (where: string) => startDocument(deps, anna, where, { type: 'process-note' });

test('care does not end before it began', async () => {
  expect(await closeEpisode(deps, anna, episode, { ...closing, closedOn: '2026-03-01' })).toMatchObject({
    code: 'invalid',
    fields: { closedOn: 'is before the admission' },
  });
});

test('a closed episode stays readable: drafts are finished, signed documents amended, nothing new is begun', async () => {
  const signed = await practice.signed('process-note', thoughts);
  const draft = await practice.draft('process-note', thoughts);
  accepted(await closeEpisode(deps, anna, episode, closing));

  expect(accepted(await readChart(deps, anna, episode)).chart.episode).toMatchObject({
    closedOn: '2026-03-02',
    closedReason: 'Goals met',
  });
  expect(await practice.sign(draft)).toMatchObject({ ok: true, value: { status: 'signed' } });
  expect(await amendDocument(deps, anna, signed, 'addendum')).toMatchObject({ ok: true });
  expect(await started(episode)).toMatchObject({ code: 'invalid' });
  expect(await closeEpisode(deps, anna, episode, closing)).toMatchObject({ code: 'conflict' });
});

test('care begins again with a further episode, under the same team, and each holds its own documents', async () => {
  const next = accepted(
    await openEpisode(deps, anna, client, { admittedOn: '2026-03-02', setting: 'outpatient' }),
  );
  const { id } = accepted(await started(next.id));
  const { chart, episodes } = accepted(await readChart(deps, anna, next.id));
  expect(chart.documents.map(document => document.id)).toEqual([id]);
  expect(episodes.map(each => each.id)).toEqual(expect.arrayContaining([episode, next.id]));
});

test('two who close at once close it once, and the reason that was given first stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = accepted(
      await openEpisode(deps, anna, client, { admittedOn: '2026-03-02', setting: 'outpatient' }),
    );
    const reasons = ['Moved away', 'Goals met', 'Client’s choice'];
    const closed = await Promise.all(
      reasons.map(reason => closeEpisode(deps, anna, id, { ...closing, reason })),
    );
    const won = reasons.filter((_, nth) => closed[nth]?.ok);
    expect(won).toHaveLength(1);
    expect(await practice.owner('select closed_reason from episode where id = $1', [id])).toEqual([
      { closed_reason: won[0] },
    ]);
  }
});
