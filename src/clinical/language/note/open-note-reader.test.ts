import { expect, it } from 'vitest';
import { reader } from '../../../testing/reader.ts';
import type { NoteLabel } from './note-weights.ts';

const planGoals = [
  { goal: 'Ride elevators again', objectives: ['Take the elevator at work three times a week'] },
];

const full =
  'Client said the lift at her office "shuts like a drawer" and that she climbed nine floors twice this week. ' +
  'Therapist rode the building elevator with her, four trips, asking her to name what her hands did on each floor, because she believes they give out. ' +
  'She gripped the rail on the first trip, let go on the third and laughed. Two floors alone today; none last month. ' +
  'Until Thursday she rides one floor each morning and writes down her fear before and after. No thoughts of suicide when asked.';
const hollow =
  'Client attended session. CBT and supportive therapy provided. Client was engaged and responded well. Continue treatment plan.';

const cases: readonly (readonly [NoteLabel, boolean, string])[] = [
  ['linkedToGoal', true, full],
  ['interventionSpecific', true, full],
  ['interventionSpecific', false, hollow],
  ['interventionRationale', true, full],
  ['interventionRationale', false, hollow],
  ['clientResponse', true, full],
  ['clientResponse', false, hollow],
  ['clinicianObservation', true, full],
  ['clinicianObservation', false, hollow],
  ['clientSelfReport', true, full],
  ['clientSelfReport', false, hollow],
  ['progressStated', true, full],
  ['progressStated', false, hollow],
  ['planForNext', true, full],
  ['planForNext', false, hollow],
  ['riskAddressed', true, full],
  ['riskAddressed', false, hollow],
  ['individualized', true, full],
  ['individualized', false, hollow],
  ['functionalImpairmentOrSymptom', true, full],
  [
    'stigmatizingLanguage',
    true,
    'Typical manipulative borderline, whined for the whole hour as usual. Drug-seeking again.',
  ],
  ['stigmatizingLanguage', false, full],
  [
    'thirdPartyIdentified',
    true,
    'Client reported an argument with her sister Marlene about the rent, and that Marlene left.',
  ],
  ['thirdPartyIdentified', false, hollow],
  ['billablePurpose', true, full],
  [
    'billablePurpose',
    false,
    'Drove client to the bank and the pharmacy, waited in line, chatted about the weather, had coffee.',
  ],
];

it.each(cases)('%s is %s', (label, holds, text) => {
  const decision = reader.note({ text, planGoals })[label];
  expect(decision.holds, JSON.stringify(decision)).toBe(holds);
  expect(decision.confidence).toBeGreaterThan(0.5);
});

it('points at the words that decide, in the text', () => {
  const { clientResponse } = reader.note({ text: full, planGoals });
  const words = clientResponse.passages.map(({ span }) => full.slice(...span));
  expect(words.join(' ')).toContain('let go on the third');
});

it('reads the same text the same each time', () =>
  expect(reader.note({ text: full, planGoals })).toEqual(reader.note({ text: full, planGoals })));
