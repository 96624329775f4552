import type { Chart } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesActivity } from '../../language/names-activity.ts';
import { statesTarget } from '../../language/states-target.ts';
import { watchesMediaOnly } from '../../language/watches-media.ts';
import { everyAim } from './every-aim.ts';
import { toldWork } from './told-work.ts';
import { sessionDay } from './treatment-notes.ts';

function objectiveWords(chart: Chart, objective: string | undefined): string[] {
  const aim = everyAim(chart).get(objective ?? '');
  return [aim?.goal.clinicalWording, aim?.objective.objective].filter(words => words !== undefined);
}

export const activityHasPurpose = defineRule({
  id: 'note.activity-has-purpose',
  messages: {
    noTarget:
      'On {day} an activity is told (“{activity}”), and I could not find which behaviour it was to change.',
    noObjective: 'On {day} an activity is told (“{activity}”) that serves no objective of the plan.',
  },

  subjects: toldWork,
  applies: ({ done }) => namesActivity(done).holds && !watchesMediaOnly(done).holds,

  check({ done, why, objective, note }, { chart, fail }) {
    const span = namesActivity(done).spans[0] ?? [0, done.length];
    const words = { day: sessionDay(note, chart), activity: done.slice(...span) };
    if (!statesTarget(`${done}\n${why}`, objectiveWords(chart, objective)).holds)
      return fail('noTarget', words, { span });
    return objective ? undefined : fail('noObjective', words, { span });
  },
});
