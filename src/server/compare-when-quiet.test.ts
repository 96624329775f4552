import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readChart } from '../actions/read-chart.ts';
import { openPractice, accepted } from '../testing/practice.ts';
import { noteOf } from '../testing/river-care.ts';
import { openComparing } from './compare-when-quiet.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const { body } = noteOf({ heldOn: '2026-03-02', diagnoses: [], symptoms: [] });

function comparing(pause: number) {
  const faults: unknown[] = [];
  const opened = openComparing(
    { deps, giveWay: () => Promise.resolve(), onFault: fault => faults.push(fault) },
    pause,
  );
  onTestFinished(opened.stop);
  return { ...opened, faults };
}

async function signedNote(): Promise<string> {
  const note = await practice.draft('progress-note', { ...body });
  accepted(await practice.sign(note));
  return note;
}

const comparedNotes = async (): Promise<string[]> =>
  (accepted(await readChart(deps, anna, practice.episode)).chart.elsewhere ?? []).map(
    ({ document }) => document,
  );

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(5);
}

test('what was signed is compared a little later, and what was not named when all are asked for', async () => {
  const { soon, faults } = comparing(1);
  const [first, second] = [await signedNote(), await signedNote()];
  soon(practice.practice, second);
  await until(async () => (await comparedNotes()).length > 0);
  expect(await comparedNotes()).toEqual([second]);
  soon(practice.practice);
  await until(async () => (await comparedNotes()).length > 1);
  expect((await comparedNotes()).toSorted()).toEqual([first, second].toSorted());
  expect(faults).toEqual([]);
});

test('nothing begins once it was stopped, and a fault is told and ends nothing', async () => {
  const before = await comparedNotes();
  const stopped = comparing(1);
  stopped.soon(practice.practice, await signedNote());
  await stopped.stop();
  expect(await comparedNotes()).toEqual(before);

  const { soon, faults } = comparing(1);
  soon('no practice');
  await until(() => Promise.resolve(faults.length > 0));
  soon(practice.practice);
  await until(async () => (await comparedNotes()).length > before.length);
});
