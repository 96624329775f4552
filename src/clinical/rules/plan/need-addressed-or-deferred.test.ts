import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, intakeOf } from '../../../testing/river-evidence.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { needAddressedOrDeferred } from './need-addressed-or-deferred.ts';

const twoProblems = intakeOf({
  problems: [
    { id: 'p1', name: 'panic on the bus' },
    { id: 'p2', name: 'rows with my sister' },
  ],
});
const severe = assessmentOf({
  impairments: [
    { id: 'i1', domain: 'work-school', severity: 'moderate' },
    { id: 'i2', domain: 'family-home', severity: 'severe' },
  ],
});
const about = (...addresses: string[]) => planOf({ goals: [rideTheBus({ addresses })] });

ruleCases(needAddressedOrDeferred, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith(twoProblems) },
    { when: 'nothing was found yet', chart: chartWith(planOf()) },
  ],
  pass: [
    { when: 'goals answer all', chart: chartWith(twoProblems, about('p1', 'p2')) },
    { when: 'a diagnosis explains it', chart: chartWith(intakeOf(), diagnosisOf(), about('d1')) },
    {
      when: 'a goal for it is deferred',
      chart: chartWith(
        twoProblems,
        planOf({ goals: [rideTheBus(), rideTheBus({ id: 'g2', addresses: ['p2'], status: 'deferred' })] }),
      ),
    },
    {
      when: 'it is set aside with a reason',
      chart: chartWith(
        twoProblems,
        planOf({ setAside: ['p2'], setAsideReason: 'After the bus; the sister is abroad until fall.' }),
      ),
    },
    {
      when: 'no goal restores any area, which another rule says',
      chart: chartWith(severe, planOf({ goals: [rideTheBus({ impairments: [] })] })),
    },
  ],
  fail: [
    {
      when: 'a problem is passed over',
      chart: chartWith(twoProblems, planOf()),
      says: 'No goal of the plan answers “rows with my sister”, and the plan does not set it aside with a reason.',
      at: 'goals',
    },
    {
      when: 'a severely impaired area is passed over',
      chart: chartWith(severe, planOf()),
      says: 'No goal of the plan answers “Family and home”, and the plan does not set it aside with a reason.',
    },
    {
      when: 'it is set aside without a word',
      chart: chartWith(twoProblems, planOf({ setAside: ['p2'] })),
      says: 'The plan sets something aside that was found and does not say why, or who takes care of it.',
      at: 'setAsideReason',
    },
  ],
  'cannot-tell': [],
});
