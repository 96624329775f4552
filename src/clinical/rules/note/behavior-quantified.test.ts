import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { behaviorQuantified } from './behavior-quantified.ts';

const days = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'];
function uncounted(heldOn: string) {
  const { rating, ...work } = rode({
    id: `w-${heldOn}`,
    done: 'Rode with River and named the sensations aloud.',
    response: 'Held on, then let go.',
    progress: 'Easier.',
  });
  return noteOf({
    heldOn,
    work: [rating === undefined ? rode() : work],
    betweenSessions: 'Walked to the stop.',
    selfReport: '“Loud.” Slept well and went out with friends in the evening.',
  });
}
const vague = planOf({
  goals: [
    rideTheBus({
      objectives: [{ id: 'o1', objective: 'River feels better on the bus.', status: 'active' }],
    }),
  ],
});

ruleCases(behaviorQuantified, {
  'not-applicable': [
    { when: 'too few sessions worked on it', chart: chartWith(planOf(), ...days.slice(0, 2).map(uncounted)) },
    { when: 'the objective has nothing to count', chart: chartWith(vague, ...days.map(uncounted)) },
    { when: 'no plan names the objective', chart: chartWith(...days.map(uncounted)) },
  ],
  pass: [
    { when: 'each note has a rating', chart: chartWith(planOf(), ...days.map(heldOn => noteOf({ heldOn }))) },
    {
      when: 'one of three has a count',
      chart: chartWith(
        planOf({ goals: [rideTheBus({ objectives: [twoStops()] })] }),
        ...days.map((heldOn, nth) => (nth === 1 ? noteOf({ heldOn }) : uncounted(heldOn))),
      ),
    },
  ],
  fail: [
    {
      when: 'none of three has a number',
      chart: chartWith(planOf(), ...days.map(uncounted)),
      says: 'I could not find a count, a rating or a score for “River rides two stops with the therapist’s recording, three…” in the last 3 notes that worked on it, up to 30 March.',
      at: 'work.w-2026-03-30.rating',
    },
  ],
  'cannot-tell': [],
});
