import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { criteriaCountMet } from './criteria-count-met.ts';

const labels = [
  'racing or pounding heart',
  'numbness or tingling',
  'sweating',
  'trembling',
  'changes behaviour to prevent attacks',
];
const meeting = (...criteria: string[]) =>
  diagnosisOf(
    panic({
      criteria: criteria.map((criterion, index) => ({
        id: `k${index}`,
        criterion,
        met: true,
        evidence: 'Seen.',
      })),
    }),
  );
const name = 'Panic disorder [episodic paroxysmal anxiety]';
ruleCases(criteriaCountMet, {
  'not-applicable': [
    {
      when: 'it is provisional',
      chart: chartWith(diagnosisOf(panic({ status: 'provisional', criteria: [] }))),
    },
    {
      when: 'it is called unspecified',
      chart: chartWith(
        diagnosisOf(panic({ code: 'F41.9', name: 'Anxiety disorder, unspecified', criteria: [] })),
      ),
    },
    {
      when: 'its criteria are not known here',
      chart: chartWith(diagnosisOf(panic({ code: 'F44.4', name: 'Conversion disorder', criteria: [] }))),
    },
  ],
  pass: [
    { when: 'enough are met', chart: chartWith(meeting(...labels)) },
    {
      when: 'only the one it cannot do without is missing, which another rule tells',
      chart: chartWith(
        diagnosisOf(
          panic({
            code: 'F43.21',
            name: 'Adjustment disorder with depressed mood',
            criteria: [
              { id: 'k1', criterion: 'marked functional impairment', met: true, evidence: 'Off work.' },
            ],
          }),
        ),
      ),
    },
    { when: 'enough are met in the clinician’s own words', chart: chartWith(diagnosisOf()) },
  ],
  fail: [
    {
      when: 'too few are met',
      chart: chartWith(meeting(...labels.slice(2))),
      says: `3 criteria of ${name} are recorded as met with evidence; at least 5 are needed.`,
      at: 'diagnoses.d1.criteria',
    },
    {
      when: 'a tick has no evidence',
      chart: chartWith(
        diagnosisOf(
          panic({ criteria: panic().criteria?.map(one => ({ ...one, evidence: '', symptoms: [] })) }),
        ),
      ),
      says: `0 criteria of ${name} are recorded as met with evidence; at least 5 are needed.`,
    },
    {
      when: 'the ones it needs are not among them',
      chart: chartWith(meeting(...labels.slice(0, 4), 'dizzy or faint')),
      says: `Enough criteria of ${name} are met in number, but not those it needs: Afterwards (0 of 1).`,
    },
  ],
  'cannot-tell': [],
});
