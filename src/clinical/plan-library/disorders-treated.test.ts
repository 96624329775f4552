import { expect, it } from 'vitest';
import { chartWith } from '../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../testing/river-evidence.ts';
import { disordersTreated } from './disorders-treated.ts';

const insomnia = panic({ id: 'd-sleep', code: 'F51.01', name: 'Primary insomnia' });
const past = panic({ id: 'd-past', code: 'F40.10', name: 'Social anxiety', status: 'resolved' });
const quarrel = panic({ id: 'd-quarrel', code: 'Z63.0', name: 'Problems in relationship' });
const chart = chartWith(diagnosisOf(panic(), insomnia, past, quarrel));

it.each<[string, string[], string[]]>([
  ['are those of the diagnoses that a plan treats', ['d-sleep'], ['insomnia']],
  ['come in the order of the plan', ['d-sleep', panic().id], ['insomnia', 'panic']],
  ['are those that are held where nothing is linked', [], ['panic', 'insomnia']],
  ['are those that are held where what is linked has no criteria', ['d-quarrel'], ['panic', 'insomnia']],
])('The disorders %s', (_, diagnoses, disorders) =>
  expect(disordersTreated(chart, { diagnoses })).toEqual(disorders),
);

it('An intake without a diagnosis is about none', () =>
  expect(disordersTreated(chartWith(), {})).toEqual([]));
