import { describe, expect, it } from 'vitest';
import { readCases, readLabelledCases } from './read-cases.ts';

const objective = { id: 'o-1', kind: 'objective', text: 'Walks to the shop twice a week by June.' };
const labels = {
  measurable: true,
  timeBound: true,
  behavioural: true,
  baselineGiven: false,
  clientWords: false,
};

/** A case of which whoever looks at more than its texts falls over. */
const poisoned = (given: object): object =>
  Object.defineProperties(
    { ...given },
    Object.fromEntries(
      ['labels', 'difficulty', 'note', 'evidence', 'traps', 'serviceMinutes', 'cpt'].map(name => [
        name,
        {
          enumerable: true,
          get: () => {
            throw new Error(`looked at ${name}`);
          },
        },
      ]),
    ),
  );

describe('what there is to read in a case', () => {
  it('is taken without a look at anything else', () => {
    const cases = [
      objective,
      { id: 'n', kind: 'note', text: 'Met.', planGoals: [] },
      { id: 'g', kind: 'goal', clientGoal: 'a', clinicalGoal: 'b' },
      { id: 'p', kind: 'notePair', previous: 'a', current: 'b' },
      { id: 'd', kind: 'diagnosis', icd10: 'F32.1', name: 'a', symptomsText: 'b', justificationText: 'c' },
    ];
    expect(readCases(cases.map(poisoned))).toEqual({ ok: true, value: cases });
  });

  it.each([
    [{}, 'is no list of cases: it has to begin with ['],
    [['a'], ', case 1, is not an object with an id, a kind and its fields'],
    [
      [objective, { ...objective, kind: 'plan' }],
      ', case 2 (o-1), field “kind” is not one of note, objective, goal, notePair, diagnosis',
    ],
    [[{ id: 'o-1', kind: 'objective' }], ', case 1 (o-1), field “text” is missing, or is not text'],
    [[{ ...objective, id: 7 }], ', case 1, field “id” is missing, or is not text'],
    [[{ ...objective, id: '' }], ', case 1 (), field “id” is empty'],
    [
      [
        {
          id: 'n',
          kind: 'note',
          text: '',
          planGoals: [
            { goal: 'a', objectives: [] },
            { goal: 'b', objectives: [1] },
          ],
        },
      ],
      ', case 1 (n), field “planGoals[1].objectives[0]” is missing, or is not text',
    ],
  ])('%j is refused at its place', (json, message) =>
    expect(readCases(json)).toMatchObject({ ok: false, message }),
  );
});

describe('what was said of a case', () => {
  it('is taken whole', () =>
    expect(readLabelledCases([{ ...objective, labels, difficulty: 'hard', note: 'x' }])).toEqual({
      ok: true,
      value: [{ fields: objective, labels, difficulty: 'hard' }],
    }));

  it.each([
    [{}, 'field “labels” is missing, or is not an object'],
    [
      { labels: { ...labels, timeBound: undefined } },
      'field “labels.timeBound” is missing, or is not true or false',
    ],
    [{ labels: { ...labels, clientWords: 'no' } }, 'field “labels.clientWords” is missing, or is not true'],
    [{ labels, difficulty: 'middling' }, 'field “difficulty” is not one of easy, hard'],
  ])('%j is refused', (said, message) =>
    expect(readLabelledCases([{ ...objective, ...said }])).toMatchObject({
      ok: false,
      message: expect.stringContaining(`, case 1 (o-1), ${message}`) as string,
    }),
  );
});
