import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalIsActive } from './goal-is-active.ts';

const following = (status: 'met' | 'stopped', effectiveFrom = '2026-04-01') =>
  planOf({ effectiveFrom, goals: [rideTheBus({ objectives: [twoStops({ status })] })] });
ruleCases(goalIsActive, {
  'not-applicable': [
    { when: 'no plan was in force', chart: chartWith(noteOf()) },
    {
      when: 'the work is not linked, which is another rule’s matter',
      chart: chartWith(planOf(), noteOf({ work: [rode({ objective: 'gone' })] })),
    },
  ],
  pass: [
    { when: 'the objective was active that day', chart: chartWith(planOf(), noteOf(), following('stopped')) },
    {
      when: 'it was met only days before',
      chart: chartWith(planOf(), following('met'), noteOf({ heldOn: '2026-04-13' })),
    },
  ],
  fail: [
    {
      when: 'it was met long before',
      chart: chartWith(planOf(), following('met'), noteOf({ heldOn: '2026-04-20' })),
      says: 'The session of 20 April worked on “River rides two stops with the therapist’s recording, three…”, which was met in the plan that was in force.',
      at: 'work.w-2026-04-20.objective',
    },
    {
      when: 'its goal was stopped',
      chart: chartWith(planOf({ goals: [rideTheBus({ status: 'stopped' })] }), noteOf()),
      says: 'The session of 16 March worked on “River rides two stops with the therapist’s recording, three…”, which was stopped in the plan that was in force.',
    },
    {
      when: 'the plan no longer held it',
      chart: chartWith(
        planOf(),
        planOf({ effectiveFrom: '2026-04-01', goals: [] }),
        noteOf({ heldOn: '2026-04-06' }),
      ),
      says: 'The session of 6 April worked on “River rides two stops with the therapist’s recording, three…”, which is not in the plan that was in force.',
    },
  ],
  'cannot-tell': [],
});
