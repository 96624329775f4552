import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { symptomsDocumented } from './symptoms-documented.ts';

const bare = (change: Parameters<typeof panic>[0] = {}) =>
  diagnosisOf(panic({ criteria: [], justification: '', ...change }));
const somatoform = { code: 'F45.1', name: 'Undifferentiated somatoform disorder' };

ruleCases(symptomsDocumented, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith() },
    {
      when: 'it names a circumstance',
      chart: chartWith(bare({ code: 'Z63.0', name: 'Problems in relationship with spouse or partner' })),
    },
  ],
  pass: [
    { when: 'a criterion is met with evidence', chart: chartWith(diagnosisOf()) },
    { when: 'the assessment describes its symptoms', chart: chartWith(assessmentOf(), bare()) },
    {
      when: 'the justification describes them',
      chart: chartWith(
        bare({
          justification:
            'Sudden attacks out of nowhere with a pounding heart, numb hands and fear of dying; dreads the next one and takes no bus.',
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'nothing is described',
      chart: chartWith(bare()),
      says: 'The record describes no symptom or behaviour that Panic disorder [episodic paroxysmal anxiety] rests on.',
      at: 'diagnoses.d1.criteria',
    },
    {
      when: 'what is described belongs to something else',
      chart: chartWith(bare({ name: 'Panic disorder', justification: 'Reads slowly and confuses letters.' })),
      says: 'No symptom is tied to a criterion of Panic disorder, and among those described I could not find what it rests on.',
    },
  ],
  'cannot-tell': [
    {
      when: 'the symptoms of the disorder are not known here',
      chart: chartWith(assessmentOf(), bare(somatoform)),
      says: 'No symptom is tied to Undifferentiated somatoform disorder, so I cannot tell which of those described it rests on.',
    },
    {
      when: 'the justification is in a language that is not read here',
      chart: chartWith(
        bare({
          justification: 'Desde enero tiene ataques repentinos y miedo a morir cuando sube al autobús.',
        }),
      ),
      says: 'I could not read these sentences.',
    },
  ],
});
