import { expect, test } from 'vitest';
import { accepted } from '../../testing/practice.ts';
import { openWholePractice } from '../../testing/whole-practice.ts';
import { accessLog } from '../access-log.ts';
import { addPerson } from '../add-person.ts';
import { amendDocument } from '../amend-document.ts';
import { breakGlass } from '../break-glass.ts';
import { closeEpisode } from '../close-episode.ts';
import { exportChart } from '../export-chart.ts';
import { importChart } from '../import-chart.ts';
import { joinCareTeam } from '../join-care-team.ts';
import { listClients } from '../list-clients.ts';
import { readChart } from '../read-chart.ts';
import { readDocument } from '../read-document.ts';

// A record whose episodes are all closed has no treatment team where it is taken in.
const practice = await openWholePractice();
const { deps, anna, client, episode, signedNote } = practice;
accepted(await closeEpisode(deps, anna, episode, { closedOn: '2026-03-02', reason: 'Moved to Berlin' }));
const file: unknown = JSON.parse(
  JSON.stringify(accepted(await exportChart(deps, anna, client, { processNotes: false }))),
);
const otto = await practice.neighbour();
accepted(await importChart(deps, otto, file));
const reason = 'She has come to us and I prepare the first session.';

test('who took it in finds it, is asked for a reason, states it, reads, and is seen doing so', async () => {
  const { clients } = accepted(await listClients(deps, otto, { show: 'closed' }));
  expect(clients).toMatchObject([{ client: { id: client }, isOnTeam: false }]);
  for (const refused of [await readChart(deps, otto, episode), await readDocument(deps, otto, signedNote)])
    expect(refused).toMatchObject({ code: 'forbidden', detail: { breakGlass: true, client } });

  const { until } = accepted(await breakGlass(deps, otto, client, reason));
  const { chart, glassUntil } = accepted(await readChart(deps, otto, episode));
  expect(glassUntil).toBe(until);
  expect(chart.documents.map(({ id }) => id)).toContain(signedNote);
  accepted(await readDocument(deps, otto, signedNote));

  const { entries } = accepted(await accessLog(deps, otto, { client }));
  expect(entries.filter(({ isGlass }) => isGlass).map(({ verb, reason: why }) => [verb, why])).toEqual([
    ['read-document', undefined],
    ['read-chart', undefined],
    ['break-the-glass', reason],
  ]);
});

test('a clinician of the house looks in the same way; an admin puts them on the team when care begins again', async () => {
  const answers = {
    name: 'Fia Berg',
    email: 'fia@example.org',
    roles: ['clinician'],
    credentials: 'LCSW',
    licence: '',
    supervisor: null,
    secret: 'a first secret for Fia',
  } as const;
  const fia = { ...otto, person: accepted(await addPerson(deps, otto, answers)).id };
  expect(await readChart(deps, fia, episode)).toMatchObject({ detail: { breakGlass: true } });
  accepted(await breakGlass(deps, fia, client, reason));
  accepted(await readChart(deps, fia, episode));
  expect(await joinCareTeam(deps, fia, episode, fia.person)).toMatchObject({ code: 'forbidden' });
  expect(await amendDocument(deps, fia, signedNote, 'addendum')).toMatchObject({ code: 'forbidden' });

  accepted(await joinCareTeam(deps, otto, episode, fia.person));
  expect(accepted(await amendDocument(deps, fia, signedNote, 'addendum'))).toMatchObject({
    about: signedNote,
  });
});
