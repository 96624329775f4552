import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionOnPlan } from './intervention-on-plan.ts';

const offPlan = (technique: string, change: Parameters<typeof noteOf>[0] = {}) =>
  noteOf({ work: [rode({ intervention: '', technique })], ...change });
const second = planOf(
  {
    effectiveFrom: '2026-03-12',
    goals: [rideTheBus({ interventions: [exposure({ id: 'v9', technique: 'Assertiveness training' })] })],
  },
  { id: 'second', signedOn: '2026-03-12' },
);

ruleCases(interventionOnPlan, {
  'not-applicable': [
    { when: 'no plan is in force', chart: chartWith(noteOf()) },
    {
      when: 'the plan names no technique',
      chart: chartWith(
        planOf({ goals: [rideTheBus({ interventions: [exposure({ technique: 'Supportive therapy' })] })] }),
        offPlan('Sand tray'),
      ),
    },
    { when: 'the note names no intervention', chart: chartWith(planOf(), offPlan('')) },
  ],
  pass: [
    { when: 'the intervention is linked', chart: chartWith(planOf(), noteOf()) },
    { when: 'its name says the same', chart: chartWith(planOf(), offPlan('Imaginal exposure')) },
    {
      when: 'the note says what becomes of the plan',
      chart: chartWith(planOf(), offPlan('Sand tray', { planChange: 'Joins the plan at the review.' })),
    },
    {
      when: 'a danger was found',
      chart: chartWith(planOf(), offPlan('Chain analysis', { risk: 'found', riskDetail: 'Told below.' })),
    },
  ],
  fail: [
    {
      when: 'it is on no plan and nothing says why',
      chart: chartWith(planOf(), offPlan('Sand tray')),
      says: '“Sand tray” was used on 16 March and is not in the plan; I could not find whether the plan changes.',
      at: 'work.w1.technique',
    },
    {
      when: 'the plan had dropped it',
      chart: chartWith(planOf(), second, noteOf()),
      says: '“Interoceptive and in vivo exposure” was used on 16 March and is not in the plan that was in force; I could not find whether the plan changes.',
      at: 'work.w-2026-03-16.intervention',
    },
    {
      when: 'it points at nothing',
      chart: chartWith(planOf(), noteOf({ work: [rode({ intervention: 'nowhere' })] })),
      says: 'The note of 16 March points at an intervention that is not in the record.',
      at: 'work.w1.intervention',
    },
  ],
  'cannot-tell': [],
});
