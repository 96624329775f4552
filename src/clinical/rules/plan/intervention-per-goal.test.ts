import { chartWith } from '../../../testing/chart-builder.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionPerGoal } from './intervention-per-goal.ts';

const doing = (...interventions: ReturnType<typeof exposure>[]) =>
  planOf({ goals: [rideTheBus({ interventions })] });
const goal = 'Ride the bus to work without leaving early';
ruleCases(interventionPerGoal, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'technique, setting, how often and who are named', chart: chartWith(planOf()) },
    {
      when: 'the client’s share stands with an intervention',
      chart: chartWith(planOf({ agreementOnWork: undefined })),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(doing()),
      says: `The goal “${goal}” names no intervention.`,
      at: 'goals.g1.interventions',
    },
    {
      when: 'parts are missing',
      chart: chartWith(doing(exposure({ frequency: '', responsible: undefined }))),
      says: `For an intervention under “${goal}” the plan does not say how often, who does it.`,
      at: 'goals.g1.interventions.v1',
    },
    {
      when: 'the technique could be any',
      chart: chartWith(doing(exposure({ technique: 'Supportive Therapy' }))),
      says: `“Supportive Therapy” under “${goal}” does not say which technique is meant.`,
    },
    {
      when: 'it says only that therapy takes place',
      chart: chartWith(doing(exposure({ technique: 'Individual psychotherapy' }))),
      says: `“Individual psychotherapy” under “${goal}” does not say which technique is meant.`,
    },
    {
      when: 'only the clinician does something',
      chart: chartWith(planOf({ agreementOnWork: '', goals: [rideTheBus({ interventions: [exposure()] })] })),
      says: `Under “${goal}” nothing says what the client, or the family, will do.`,
    },
  ],
  'cannot-tell': [],
});
