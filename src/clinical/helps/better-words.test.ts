import { expect, it } from 'vitest';
import { chartWith, draft, written } from '../../testing/chart-builder.ts';
import { readsNothing } from '../language/reads-nothing.ts';
import { helpsFor } from './helps-for.ts';

const he = { client: { pronouns: 'he/him' } };

it('stands where the word is written, with what could stand there and who says so', () => {
  const note = written('progress-note', {
    heldOn: '2026-04-20',
    observation: 'He was manipulative with staff.',
    somethingElseDetail: 'Was noncompliant with his meds.',
  });
  const words = helpsFor(chartWith(draft(note), he), note.id, readsNothing);
  expect(words).toMatchObject([
    {
      kind: 'word',
      key: 'somethingElseDetail/was noncompliant with medication',
      span: [0, 21],
      offers: ['Did not take'],
      guide: { document: expect.stringContaining('Power of Language') as string },
    },
    { path: ['observation'], words: 'manipulative', offers: [], asks: 'What did he do?' },
  ]);
});

it('leaves the client’s own words alone', () => {
  const goals = [
    {
      id: 'g',
      clientWords: 'I am an addict and I want out.',
      clinicalWording: 'Stays clean.',
      objectives: [],
      interventions: [],
    },
  ];
  const plan = draft(written('treatment-plan', { effectiveFrom: '2026-04-20', goals }, { id: 'p' }));
  expect(helpsFor(chartWith(plan, he), 'p', readsNothing).map(({ path }) => path)).toEqual([
    ['goals', 'g', 'clinicalWording'],
  ]);
});

it.each([
  draft(written('process-note', { thoughts: 'Manipulative again; I felt played.' }, { id: 'd' })),
  draft(written('safety-plan', { warningSigns: 'I get lazy and clingy.' }, { id: 'd' })),
])('leaves a $type alone', document =>
  expect(helpsFor(chartWith(document, he), 'd', readsNothing)).toEqual([]),
);

it('asks about somebody else as about somebody else', () => {
  const observation = 'His mother was manipulative on the telephone; he was uncooperative at first.';
  const note = written('progress-note', { heldOn: '2026-04-20', observation });
  expect(helpsFor(chartWith(draft(note), he), note.id, readsNothing)).toMatchObject([
    { words: 'manipulative', asks: 'What did they do?' },
    { words: 'uncooperative', asks: 'What did he not want to do?' },
  ]);
});
