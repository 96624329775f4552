import { chartWith } from '../../../testing/chart-builder.ts';
import { dischargeOf, reviewOf } from '../../../testing/river-care.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { objectiveTargetDate } from './objective-target-date.ts';

const by = (targetDate: string | undefined) =>
  planOf({ goals: [rideTheBus({ objectives: [twoStops({ targetDate })] })] });
const name = 'River rides two stops with the therapist’s recording, three…';
ruleCases(objectiveTargetDate, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    {
      when: 'the objective was met',
      chart: chartWith(
        planOf({ goals: [rideTheBus({ objectives: [twoStops({ status: 'met', targetDate: undefined })] })] }),
      ),
    },
  ],
  pass: [
    { when: 'the date lies ahead, within the plan', chart: chartWith(planOf()) },
    { when: 'it went by and a review has looked at it', chart: chartWith(by('2026-04-20'), reviewOf()) },
    {
      when: 'it went by after care had ended',
      chart: chartWith(planOf(), dischargeOf(), { today: '2026-12-01' }),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(by(undefined)),
      says: `The objective “${name}” has no target date.`,
      at: 'goals.g1.objectives.o1.targetDate',
    },
    {
      when: 'it lies before the plan',
      chart: chartWith(by('2026-03-01')),
      says: `The target date of “${name}”, 1 March, lies before the plan begins.`,
    },
    {
      when: 'it lies after the plan',
      chart: chartWith(by('2026-12-01')),
      says: `The target date of “${name}”, 1 December, lies after the end of the plan.`,
    },
    {
      when: 'it went by and nobody looked',
      chart: chartWith(by('2026-04-20')),
      says: `The target date of “${name}” went by on 20 April; it is still active and no review has looked at it.`,
    },
  ],
  'cannot-tell': [],
});
