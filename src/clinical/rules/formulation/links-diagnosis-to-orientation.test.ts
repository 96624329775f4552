import { chartWith, written } from '../../../testing/chart-builder.ts';
import { diagnosisOf, formulationOf, intakeOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { linksDiagnosisToOrientation } from './links-diagnosis-to-orientation.ts';

const insomnia = panic({ id: 'd2', code: 'F51.01', name: 'Primary insomnia', rank: 'secondary' });
const housing = panic({ id: 'd3', code: 'Z59.1', name: 'Inadequate housing', rank: 'secondary' });

ruleCases(linksDiagnosisToOrientation, {
  'not-applicable': [{ when: 'there is no formulation', chart: chartWith(diagnosisOf()) }],
  pass: [
    { when: 'all are linked', chart: chartWith(intakeOf(), diagnosisOf(), formulationOf()) },
    {
      when: 'they are named and not linked',
      chart: chartWith(
        intakeOf(),
        diagnosisOf(insomnia),
        formulationOf({
          explains: [],
          summary: 'Primary insomnia grew out of nights spent planning how not to take the bus.',
        }),
      ),
    },
    { when: 'a circumstance is left out', chart: chartWith(diagnosisOf(panic(), housing), formulationOf()) },
  ],
  fail: [
    {
      when: 'the second diagnosis is not explained',
      chart: chartWith(diagnosisOf(panic(), insomnia), formulationOf()),
      says: 'The formulation does not explain Primary insomnia.',
      at: 'explains',
    },
    {
      when: 'a diagnosis came later, as a hint',
      chart: chartWith(
        formulationOf(),
        written('diagnosis', { diagnosedOn: '2026-04-20', diagnoses: [panic(), insomnia] }),
      ),
      says: 'Primary insomnia was diagnosed after the formulation, which does not take it up yet.',
    },
    {
      when: 'no problem is taken up',
      chart: chartWith(
        intakeOf({
          problems: [{ id: 'p9', name: 'Gambling', clientWords: 'Slot machines.', onset: '2020' }],
        }),
        formulationOf(),
      ),
      says: 'The formulation takes up none of the presenting problems.',
    },
    {
      when: 'no orientation is named',
      chart: chartWith(formulationOf({ orientation: ' ' })),
      says: 'The formulation names no orientation.',
      at: 'orientation',
    },
    {
      when: 'nothing says why it suits',
      chart: chartWith(formulationOf({ orientationFit: undefined })),
      says: 'The formulation does not say why “Cognitive-behavioural” suits this client.',
      at: 'orientationFit',
    },
  ],
  'cannot-tell': [],
});
