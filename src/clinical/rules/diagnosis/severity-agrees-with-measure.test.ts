import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { severityAgreesWithMeasure } from './severity-agrees-with-measure.ts';

const severe = { code: 'F32.2', name: 'Major depressive disorder, single episode, severe' };
const depressed = (change: Parameters<typeof panic>[0] = {}) => diagnosisOf(panic({ ...severe, ...change }));
const phq = (on: string, score?: number) =>
  measured('measure:phq-9', on, { administeredOn: on, ...(score === undefined ? {} : { score }) });

ruleCases(severityAgreesWithMeasure, {
  'not-applicable': [
    { when: 'no depression is diagnosed', chart: chartWith(diagnosisOf(), phq('2026-03-06', 2)) },
    {
      when: 'its severity is not named',
      chart: chartWith(depressed({ code: 'F32.A' }), phq('2026-03-06', 2)),
    },
    { when: 'no questionnaire was near', chart: chartWith(depressed(), phq('2026-04-20', 2)) },
    { when: 'it has no score', chart: chartWith(depressed(), phq('2026-03-06')) },
  ],
  pass: [
    { when: 'both say the same', chart: chartWith(depressed(), phq('2026-03-06', 21)) },
    { when: 'they are one band apart', chart: chartWith(depressed(), phq('2026-03-02', 12)) },
    {
      when: 'the nearest agrees and another does not',
      chart: chartWith(depressed(), phq('2026-03-05', 20), phq('2026-03-20', 2)),
    },
    {
      when: 'the difference is explained',
      chart: chartWith(
        depressed({
          justification: 'Severe by interview; she fills in the PHQ-9 as she thinks her mother would.',
        }),
        phq('2026-03-06', 2),
      ),
    },
  ],
  fail: [
    {
      when: 'a severe code stands beside a mild score',
      chart: chartWith(depressed(), phq('2026-03-06', 6)),
      says: 'The diagnosis is Major depressive disorder, single episode, severe; the PHQ-9 of 6 March came to 6, which is lower than that, and nothing explains the difference.',
      at: 'diagnoses.d1.code',
    },
    {
      when: 'a mild code stands beside a severe score',
      chart: chartWith(
        depressed({ code: 'F33.0', name: 'Major depressive disorder, recurrent, mild' }),
        phq('2026-03-04', 22),
      ),
      says: 'The diagnosis is Major depressive disorder, recurrent, mild; the PHQ-9 of 4 March came to 22, which is higher than that, and nothing explains the difference.',
    },
  ],
  'cannot-tell': [],
});
