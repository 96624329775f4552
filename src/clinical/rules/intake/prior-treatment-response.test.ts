import { chartWith } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { priorTreatmentResponse } from './prior-treatment-response.ts';

const tablets = { id: 'h1', what: 'Propranolol before travel', effect: 'partly' } as const;
const after = (priorTreatment: readonly { id: string; what?: string; effect?: 'partly' }[]) =>
  chartWith(intakeOf({ noPriorTreatment: undefined, priorTreatment: [...priorTreatment] }));

ruleCases(priorTreatmentResponse, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'there was none', chart: chartWith(intakeOf()) },
    { when: 'each has its result', chart: after([tablets]) },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: after([]),
      says: 'The intake neither lists earlier treatment nor says that there was none.',
      at: 'priorTreatment',
    },
    {
      when: 'a result is missing, and a name',
      chart: after([
        { id: 'h1', what: 'Propranolol before travel' },
        { id: 'h2', effect: 'partly' },
      ]),
      says: [
        'The intake does not say whether “Propranolol before travel” helped.',
        'One earlier treatment in the intake is not named.',
      ],
      at: 'priorTreatment.h1.effect',
    },
  ],
  'cannot-tell': [
    {
      when: 'it says both',
      chart: chartWith(intakeOf({ priorTreatment: [tablets] })),
      says: 'The intake says that there was no earlier treatment, and lists “Propranolol before travel”.',
      at: 'noPriorTreatment',
    },
  ],
});
