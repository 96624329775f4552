import { chartWith } from '../../../testing/chart-builder.ts';
import { formulationOf } from '../../../testing/river-evidence.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { approachCarriedIntoPlan } from './approach-carried-into-plan.ts';

const working = (technique: string, more: Parameters<typeof planOf>[0] = {}) =>
  planOf({
    goals: [rideTheBus({ interventions: [exposure({ technique, rationale: undefined })] })],
    ...more,
  });
const dynamic = formulationOf({ orientation: 'Psychodynamic', orientationFit: 'Looks for what repeats.' });

ruleCases(approachCarriedIntoPlan, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith(formulationOf()) },
    { when: 'there is no formulation', chart: chartWith(planOf()) },
    {
      when: 'the plan names no intervention, which another rule says',
      chart: chartWith(formulationOf(), planOf({ goals: [rideTheBus({ interventions: [] })] })),
    },
  ],
  pass: [
    { when: 'its techniques stand in the plan', chart: chartWith(formulationOf(), planOf()) },
    {
      when: 'the plan uses the same word',
      chart: chartWith(formulationOf({ orientation: 'Hakomi' }), working('Hakomi experiments')),
    },
    {
      when: 'the plan works in a related way',
      chart: chartWith(formulationOf(), working('Mindfulness of the body')),
    },
    {
      when: 'the new plan says why it works in another way',
      chart: chartWith(
        dynamic,
        working('In vivo exposure', { revisionReason: 'River asked for exposure on the bus instead.' }),
      ),
    },
  ],
  fail: [
    {
      when: 'the new plan speaks of progress only',
      chart: chartWith(dynamic, working('In vivo exposure', { revisionReason: 'Two steps are met.' })),
      says: 'The formulation chooses “Psychodynamic”, and I could not find it among the interventions of the plan or a reason for the change.',
    },
    {
      when: 'the plan works in another way',
      chart: chartWith(dynamic, working('In vivo exposure')),
      says: 'The formulation chooses “Psychodynamic”, and I could not find it among the interventions of the plan or a reason for the change.',
      at: 'goals',
    },
  ],
  'cannot-tell': [
    {
      when: 'the plan names nothing that is known',
      chart: chartWith(dynamic, working('Weekly meetings')),
      says: 'I do not know the approach “Psychodynamic” well enough to tell whether the interventions of the plan belong to it.',
      at: 'goals',
    },
  ],
});
