import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { necessityRationale } from './necessity-rationale.ts';

const because = (necessity: string) => diagnosisOf(panic({ name: 'Panic disorder', necessity }));

ruleCases(necessityRationale, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith() },
    {
      when: 'it names a circumstance',
      chart: chartWith(
        diagnosisOf(panic({ code: 'Z63.0', name: 'Problems in relationship', necessity: '' })),
      ),
    },
  ],
  pass: [{ when: 'need, benefit and likely course are told', chart: chartWith(diagnosisOf()) }],
  fail: [
    {
      when: 'nothing is said',
      chart: chartWith(because(' ')),
      says: 'The record does not say why Panic disorder needs treatment.',
      at: 'diagnoses.d1.necessity',
    },
    {
      when: 'it is said in a few words',
      chart: chartWith(because('Panic will worsen without treatment; exposure is expected to reduce it.')),
      says: 'Why Panic disorder needs treatment is said in 11 words; at least 25 are asked for.',
    },
    {
      when: 'it says neither what treatment changes nor what comes without it',
      chart: chartWith(
        because(
          'River has panic attacks on the bus four times a week and meets the criteria of the disorder, as described at length above in the assessment of the fourth of March.',
        ),
      ),
      says: 'In why Panic disorder needs treatment I could not find what treatment is expected to change; what would likely happen without it.',
      at: 'diagnoses.d1.necessity',
    },
    {
      when: 'it would fit anybody',
      chart: chartWith(
        because(
          'The client meets criteria for this diagnosis and requires treatment in order to improve functioning and to prevent any worsening of the symptoms over the course of time.',
        ),
      ),
      says: 'In why Panic disorder needs treatment I could not find which symptom or limitation makes it necessary.',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in a language that is not read here',
      chart: chartWith(
        because(
          'Todavía tiene ataques de pánico por la mañana y no puede ir al trabajo; sin más ayuda es probable que pierda el puesto y que deje de salir de casa.',
        ),
      ),
      says: 'I could not read these sentences.',
      at: 'diagnoses.d1.necessity',
    },
  ],
});
