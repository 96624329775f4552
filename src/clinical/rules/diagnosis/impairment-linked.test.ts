import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { impairmentLinked } from './impairment-linked.ts';

const bare = {
  impairments: [],
  justification: 'Sudden attacks since January with lasting fear of the next one.',
};
ruleCases(impairmentLinked, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith() },
    {
      when: 'it is a circumstance, not a disorder',
      chart: chartWith(diagnosisOf(panic({ ...bare, code: 'Z63.0' }))),
    },
  ],
  pass: [
    { when: 'it is linked to what it impairs', chart: chartWith(assessmentOf(), diagnosisOf()) },
    {
      when: 'it brings distress',
      chart: chartWith(diagnosisOf(panic({ ...bare, distress: 'Cries after every attack.' }))),
    },
    {
      when: 'the justification names an area of life',
      chart: chartWith(diagnosisOf(panic({ impairments: [] }))),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: chartWith(diagnosisOf(panic(bare))),
      says: 'The record does not say what Panic disorder [episodic paroxysmal anxiety] impairs, or which distress it brings.',
      at: 'diagnoses.d1.impairments',
    },
    {
      when: 'it points at nothing',
      chart: chartWith(diagnosisOf()),
      says: 'Panic disorder [episodic paroxysmal anxiety] points at an impairment that is not in the record.',
    },
  ],
  'cannot-tell': [],
});
