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
      when: 'the justification tells what is missed',
      chart: chartWith(diagnosisOf(panic({ impairments: [] }))),
    },
  ],
  fail: [
    {
      when: 'there is nothing in which it could be said',
      chart: chartWith(diagnosisOf(panic({ impairments: [], criteria: [], justification: ' ' }))),
      says: 'The record does not say what Panic disorder [episodic paroxysmal anxiety] impairs, or which distress it brings.',
      at: 'diagnoses.d1.impairments',
    },
    {
      when: 'nothing is said',
      chart: chartWith(diagnosisOf(panic(bare))),
      says: 'I could not find what Panic disorder [episodic paroxysmal anxiety] impairs, or which distress it brings.',
    },
    {
      when: 'it is called impairing and no more',
      chart: chartWith(
        diagnosisOf(
          panic({ ...bare, justification: 'Symptoms cause clinically significant distress and impairment.' }),
        ),
      ),
      says: 'I could not find what Panic disorder [episodic paroxysmal anxiety] impairs, or which distress it brings.',
      at: 'diagnoses.d1.impairments',
    },
    {
      when: 'it points at nothing',
      chart: chartWith(diagnosisOf()),
      says: 'Panic disorder [episodic paroxysmal anxiety] points at an impairment that is not in the record.',
    },
  ],
  'cannot-tell': [
    {
      when: 'the justification is in a language that is not read here',
      chart: chartWith(
        diagnosisOf(
          panic({
            ...bare,
            criteria: [],
            justification: 'Desde enero no puede subir al autobús y pierde el trabajo por los ataques.',
          }),
        ),
      ),
      says: 'I could not read these sentences.',
      at: 'diagnoses.d1.justification',
    },
  ],
});
