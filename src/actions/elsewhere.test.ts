import { expect, test } from 'vitest';
import { findingsOf, audit } from '../clinical/audit.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import { noteOf, rode } from '../testing/river-care.ts';
import { planOf } from '../testing/river-plan.ts';
import type { Actor } from './actor.ts';
import { amendDocument } from './amend-document.ts';
import { compareTexts } from './compare-texts.ts';
import { openClient } from './open-client.ts';
import { openNextPlan } from './open-next-plan.ts';
import { readChart } from './read-chart.ts';
import { saveDraft } from './save-draft.ts';
import { startDocument } from './start-document.ts';
import { sweepRecords } from './sweep/sweep-records.ts';

const practice = await openPractice();
const { deps, anna } = practice;
let count = 0;

/** A new client of the practice: the episode of care. */
async function someone(name: string, actor: Actor = anna): Promise<string> {
  const admission = { admittedOn: '2026-03-02', setting: 'outpatient' } as const;
  const opened = await openClient(deps, actor, { name, recordNumber: `R-9${++count}`, episode: admission });
  return accepted(opened).episodes[0]!.id;
}

async function signedIn(episode: string, type: string, body: object, actor: Actor = anna): Promise<string> {
  const { id } = accepted(await startDocument(deps, actor, episode, { type, body: { ...body } }));
  accepted(await practice.sign(id, actor));
  return id;
}

/** Compares what waits for it, as the server does when nobody is being served. */
const compared = async (by: string = practice.practice): Promise<number> =>
  accepted(await compareTexts(deps, { practice: by }));

const chartOf = async (episode: string, actor: Actor = anna) =>
  accepted(await readChart(deps, actor, episode)).chart;
const core = ruleSets.filter(({ id }) => id === 'core');
const wanted = ['note.not-shared-across-clients', 'plan.not-canned'];
const saidOf = async (episode: string): Promise<string[]> =>
  findingsOf(audit(await chartOf(episode), core))
    .filter(({ rule }) => wanted.includes(rule))
    .map(({ message }) => message);

const note = noteOf({ heldOn: '2026-03-02', diagnoses: [], symptoms: [] }).body;
const plan = planOf().body;
const { endsOn, discussedOn, signature, signedName, signedOn } = plan;

test('of two notes with the same words the later one is told of, and only that it stands in another record', async () => {
  const first = await someone('Mara Quist');
  const second = await someone('River Dahl');
  await signedIn(first, 'progress-note', note);
  const copy = await signedIn(second, 'progress-note', note);
  expect(await saidOf(second)).toEqual([]);
  await compared();

  expect(await saidOf(first)).toEqual([]);
  expect(await saidOf(second)).toEqual([
    'The note of 2 March has 100 percent of its wording in common with an earlier note in one other client’s record.',
  ]);
  const { elsewhere } = await chartOf(second);
  expect(elsewhere).toEqual([
    {
      document: copy,
      path: [],
      words: expect.any(Number) as unknown,
      inOthers: [{ share: 1, withinDays: 30, isSameClinician: true }],
    },
  ]);
});

test('names, pronouns and numbers that were changed do not hide a copy; another story is none', async () => {
  const his = await someone('Jonas Vey');
  const hers = await someone('Carla Moor');
  const own = await someone('Ida Stern');
  const done =
    'Jonas rode 3 stops and he told what his body did at each of them, first the hands and then the breath.';
  await signedIn(his, 'progress-note', { ...note, work: [rode({ done })] });
  const copied = done
    .replace('Jonas', 'Carla')
    .replace('3', '5')
    .replace(' he ', ' she ')
    .replace('his', 'her');
  await signedIn(hers, 'progress-note', { ...note, work: [rode({ done: copied })] });
  await signedIn(own, 'progress-note', {
    ...note,
    work: [
      rode({
        done: 'We wrote down what each Sunday was like.',
        why: 'To find the hours at which it is worst.',
        response: 'She wept at the second line and wanted to go on.',
        progress: 'Named two hours.',
      }),
    ],
    observation: 'Slow, low voice; smiled at the picture of the boat and then not again.',
    selfReport: '“Sundays are long now.”',
    betweenSessions: 'Called her sister twice, as she had meant to.',
    homework: 'Write one line each evening about who was there.',
    purposeSupport: 'Grief keeps Ida from eating with others and from sleeping through.',
  });
  await compared();
  expect((await saidOf(hers)).join()).toContain('of its wording in common');
  expect(await saidOf(own)).toEqual([]);
  expect((await chartOf(own)).elsewhere).toMatchObject([{ inOthers: [] }]);
});

test('a group may share its paragraph, and nothing is said of what was never compared', async () => {
  const episodes = [await someone('Tom Aske'), await someone('Una Bird')];
  const group = { ...note, modality: 'group', serviceCode: '90853' };
  for (const episode of episodes) {
    await signedIn(episode, 'progress-note', group);
    await practice.draft('progress-note', note);
    await compared();
    expect((await chartOf(episode)).elsewhere).toEqual([]);
    expect(await saidOf(episode)).toEqual([]);
  }
});

test('a plan from the drawer is told of at each aim; the next version of the plan it was taken from is not', async () => {
  const author = await someone('Nils Holm');
  const taker = await someone('Petra Lund');
  const original = await signedIn(author, 'treatment-plan', plan);
  await signedIn(taker, 'treatment-plan', plan);
  const next = accepted(await openNextPlan(deps, anna, original, { reason: 'A new date.' }));
  accepted(
    await saveDraft(deps, anna, next.id, {
      revision: 1,
      body: { ...next.body, endsOn, discussedOn, signature, signedName, signedOn },
    }),
  );
  accepted(await practice.sign(next.id, anna, 2));

  await compared();
  const said = await saidOf(taker);
  expect(said.length).toBeGreaterThan(1);
  for (const message of said)
    expect(message).toContain('nearly word for word in an earlier plan of one other client’s record');
  expect(await saidOf(author)).toEqual([]);
});

test('an amendment of what was signed is not held against others', async () => {
  const episode = await someone('Vera Falk');
  const signed = await signedIn(episode, 'treatment-plan', plan);
  const addendum = accepted(await amendDocument(deps, anna, signed, 'addendum'));
  await compared();
  expect((await chartOf(episode)).elsewhere?.map(({ document }) => document)).not.toContain(addendum.id);
});

test('what was never compared is compared by the next sweep, in the order in which it was signed', async () => {
  const ines = await practice.person('Ines Roth', ['compliance']);
  const episodes = [await someone('Olaf Rim'), await someone('Signe Rim')];
  for (const episode of episodes) await signedIn(episode, 'progress-note', note);
  const charts = () => Promise.all(episodes.map(async episode => (await chartOf(episode)).elsewhere));
  await compared();
  const before = await charts();
  await practice.owner('delete from wording');
  expect(await charts()).toEqual([[], []]);
  accepted(await sweepRecords(deps, ines, { progress: () => undefined, onCrash: () => undefined }));
  expect(await charts()).toEqual(before);
});

test('nobody looks into another practice', async () => {
  const otto = await practice.neighbour();
  const episode = await someone('Lars Weil', otto);
  await signedIn(episode, 'progress-note', note, otto);
  await compared(otto.practice);
  expect((await chartOf(episode, otto)).elsewhere).toMatchObject([{ inOthers: [] }]);
});
