import { chartWith } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { failedInterventionNotRepeated } from './failed-intervention-not-repeated.ts';

const tried = (what: string, effect: 'did-not-help' | 'harmed' | 'helped' | 'unknown' = 'did-not-help') =>
  intakeOf({ priorTreatment: [{ id: 't1', what, effect }] });
const planning = (change: Parameters<typeof exposure>[0]) =>
  planOf({ goals: [rideTheBus({ interventions: [exposure(change)] })] });
const silent = planning({ rationale: '' });

ruleCases(failedInterventionNotRepeated, {
  'not-applicable': [
    { when: 'nothing was tried before', chart: chartWith(intakeOf(), silent) },
    { when: 'what was tried helped', chart: chartWith(tried('Exposure', 'helped'), silent) },
    { when: 'there is no plan', chart: chartWith(tried('Exposure')) },
  ],
  pass: [
    { when: 'something else failed', chart: chartWith(tried('Hypnosis'), silent) },
    {
      when: 'the plan says why it should help now',
      chart: chartWith(tried('Exposure'), planning({ rationale: 'In 2019 River left at each peak.' })),
    },
  ],
  fail: [
    {
      when: 'what failed is planned again in silence',
      chart: chartWith(tried('Exposure on her own'), silent),
      says: 'The intake says that “Exposure on her own” did not help; the plan uses “Interoceptive and in vivo exposure” and does not say why it should help now.',
      at: 'goals.g1.interventions.v1.rationale',
    },
    {
      when: 'it made things worse',
      chart: chartWith(
        tried('Breathing retraining', 'harmed'),
        planning({ technique: 'Paced breathing', rationale: undefined }),
      ),
      says: 'The intake says that “Breathing retraining” did not help; the plan uses “Paced breathing” and does not say why it should help now.',
    },
  ],
  'cannot-tell': [],
});
