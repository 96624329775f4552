import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { symptomRatings } from './symptom-ratings.ts';

ruleCases(symptomRatings, {
  'not-applicable': [{ when: 'no symptom is recorded', chart: chartWith(assessmentOf({ symptoms: [] })) }],
  pass: [
    { when: 'all four are there', chart: chartWith(assessmentOf()) },
    {
      when: 'a questionnaire rates it',
      chart: chartWith(assessmentOf({ symptoms: [{ id: 's1', symptom: 'Low mood', measure: 'm1' }] })),
    },
    {
      when: 'the severity is none at all',
      chart: chartWith(
        assessmentOf({
          symptoms: [
            {
              id: 's1',
              symptom: 'Low mood',
              severity: 0,
              frequency: 'Never',
              duration: 'n/a',
              impact: 'None',
            },
          ],
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'parts are missing',
      chart: chartWith(
        assessmentOf({ symptoms: [{ id: 's1', symptom: 'Low mood', severity: 5, frequency: ' ' }] }),
      ),
      says: 'Of “Low mood” the assessment does not say how often it comes, for how long, what it does to daily life.',
      at: 'symptoms.s1',
    },
  ],
  'cannot-tell': [],
});
