import type { Day } from '../sample-client.ts';
import type { Goals } from './teo-goals.ts';
import { teoGoals } from './teo-goals.ts';

const awayFromHome = (day: Day): NonNullable<Goals[number]['objectives']>[number] => ({
  id: 'teo-o-away',
  objective:
    'Teo will sleep one night away without family in the house, with at most one call home, twice before camp.',
  measure: 'Nights away, host parent’s note',
  baseline: 0,
  target: 2,
  targetDate: day(18),
  status: 'active',
});

/** The goals after the review: bedtime is met, nights away come in, the ladder goes on. */
export const teoGoalsLater = (day: Day): Goals =>
  teoGoals(day).map(goal =>
    goal.id === 'teo-g-school'
      ? {
          ...goal,
          targetDate: day(46),
          objectives: (goal.objectives ?? []).map(objective => ({ ...objective, targetDate: day(46) })),
        }
      : {
          ...goal,
          targetDate: day(46),
          objectives: [
            ...(goal.objectives ?? []).map(objective =>
              objective.id === 'teo-o-asleep'
                ? { ...objective, status: 'met' as const }
                : { ...objective, targetDate: day(46) },
            ),
            awayFromHome(day),
          ],
          interventions: [
            ...(goal.interventions ?? []),
            {
              id: 'teo-x-rehearsal',
              technique: 'Graded exposure: rehearsed nights away',
              modality: 'individual',
              frequency: 'Every second session, one real night a fortnight',
              responsible: 'clinician',
              rationale: 'The last thing he avoids; rehearsal finds the moments in which he would call home.',
              serves: ['teo-o-away'],
            },
          ],
        },
  );
