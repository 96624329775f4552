import { z } from 'zod';
import { documentDate } from '../../document-date.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { ofEach } from '../../of-each.ts';
import { daysBetween } from '../../time/days-between.ts';
import { beginsOn, planInForce } from '../plan/plan-in-force.ts';
import { isActive } from '../plan/standing-plans.ts';
import { aimsIn, everyAim } from './every-aim.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Worked {
  readonly work: Work;
  readonly note: NoteDocument;
}
/** The work that serves an objective known to some version of the plan, on days when a plan was in force. */
const linkedWork = ofEach('progress-note', (note, chart): readonly Subject<Worked>[] =>
  planInForce(chart, documentDate(note))
    ? each(note, 'work')
        .filter(({ value }) => everyAim(chart).has(value.objective ?? ''))
        .map(({ value, place }) => ({ value: { work: value, note }, place }))
    : [],
);

export const goalIsActive = defineRule({
  id: 'note.goal-is-active',
  messages: {
    gone: 'The session of {day} worked on “{objective}”, which is not in the plan that was in force.',
    ended:
      'The session of {day} worked on “{objective}”, which was {standing} in the plan that was in force.',
  },
  parameters: z.object({ graceDays: z.number() }),
  subjects: linkedWork,

  check({ work, note }, { chart, parameters: { graceDays }, fail }) {
    const held = documentDate(note);
    const plan = planInForce(chart, held);
    if (!plan || !work.objective) return undefined;
    const where = { at: ['objective'] };
    const day = sessionDay(note, chart);

    const aim = aimsIn(plan.body.goals).get(work.objective);
    if (!aim) {
      const before = everyAim(chart).get(work.objective);
      return fail('gone', { day, objective: shortened(before?.objective.objective ?? '') }, where);
    }
    const ended = [aim.objective, aim.goal].find(one => !isActive(one));
    if (!ended) return undefined;
    const isFresh = ended.status === 'met' && daysBetween(beginsOn(plan), held) <= graceDays;
    const words = { day, objective: shortened(aim.objective.objective ?? ''), standing: ended.status ?? '' };
    return isFresh ? undefined : fail('ended', words, where);
  },
});
