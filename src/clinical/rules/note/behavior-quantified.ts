import { z } from 'zod';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { isMeasurable } from '../../language/is-measurable.ts';
import { shortened } from '../../language/shortened.ts';
import { ofEach } from '../../of-each.ts';
import type { Aim } from './every-aim.ts';
import { everyAim } from './every-aim.ts';
import type { Worked } from './rows-of-work.ts';
import { rowsOfWork } from './rows-of-work.ts';
import { isTold } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Counted extends Worked {
  readonly aim: Aim;
}

const isCounted = ({ objective }: Aim): boolean =>
  objective.target !== undefined || isMeasurable(objective.objective ?? '').holds;

const hasNumber = ({ work, note }: Worked): boolean =>
  work.rating !== undefined ||
  note.body.measures.length > 0 ||
  [work.done, work.response, work.progress, note.body.betweenSessions, note.body.selfReport].some(
    text => isMeasurable(text ?? '').holds,
  );

/** The work on each objective, in the order of the sessions. */
const runAt = rowsOfWork(({ objective }) => objective, hasNumber);

/** The work on objectives with something to count. */
const counted = ofEach('progress-note', (note, chart): readonly Subject<Counted>[] =>
  each(note, 'work').flatMap(({ value: work, place }) => {
    const aim = isTold(note) ? everyAim(chart).get(work.objective ?? '') : undefined;
    return aim && isCounted(aim) ? [{ value: { work, note, aim }, place }] : [];
  }),
);

export const behaviorQuantified = defineRule({
  id: 'note.behavior-quantified',
  messages: {
    uncounted:
      'I could not find a count, a rating or a score for “{objective}” in the last {notes} notes that worked on it, up to {day}.',
  },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: counted,

  /** So many sessions lie behind it. */
  applies: (counted, chart, { windowNotes }) => runAt(counted, chart, windowNotes).count >= windowNotes,

  check({ work, note, aim }, { chart, parameters: { windowNotes: notes }, fail }) {
    if (!runAt({ work, note }, chart, notes).isLacking) return undefined;
    const objective = shortened(aim.objective.objective ?? 'the objective');
    return fail('uncounted', { objective, notes, day: sessionDay(note, chart) }, { at: ['rating'] });
  },
});
