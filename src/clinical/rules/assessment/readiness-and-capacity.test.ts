import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { readinessAndCapacity } from './readiness-and-capacity.ts';

const psychosis = diagnosisOf(panic({ code: 'F20.9', name: 'Schizophrenia' }));

ruleCases(readinessAndCapacity, {
  'not-applicable': [{ when: 'there is no assessment', chart: chartWith() }],
  pass: [
    { when: 'both are said', chart: chartWith(assessmentOf()) },
    {
      when: 'a few words do',
      chart: chartWith(assessmentOf({ readiness: 'Ready; no limits.' }), diagnosisOf()),
    },
    {
      when: 'the limits of a psychosis are described',
      chart: chartWith(
        assessmentOf({
          readiness:
            'Follows a talk of forty minutes on his medication, keeps appointments and asks for the next step.',
        }),
        psychosis,
      ),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: chartWith(assessmentOf({ stageOfChange: undefined, readiness: undefined })),
      says: 'The assessment does not say how ready the client is to change.',
      at: 'stageOfChange',
    },
    {
      when: 'only the stage is ticked',
      chart: chartWith(assessmentOf({ readiness: '' })),
      says: 'The assessment does not say what lets the client take part in therapy, and what may get in the way.',
      at: 'readiness',
    },
    {
      when: 'a few words stand beside a psychosis',
      chart: chartWith(assessmentOf({ readiness: 'Ready; no limits.' }), psychosis),
      says: 'With Schizophrenia the assessment must say why the client can take part in and benefit from talking; so far it says: Ready; no limits.',
    },
  ],
  'cannot-tell': [],
});
