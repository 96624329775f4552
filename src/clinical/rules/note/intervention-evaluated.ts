import { z } from 'zod';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { judgesResult } from '../../language/judges-result.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsProgress } from '../../language/tells-progress.ts';
import { ofEach } from '../../of-each.ts';
import type { Worked } from './rows-of-work.ts';
import { rowsOfWork } from './rows-of-work.ts';
import { techniqueUsed } from './technique-used.ts';
import { isTold } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';

/** The note says what the work led to, and something of what follows from it. */
function isJudged({ work, note: { body } }: Worked): boolean {
  const results = [work.response, body.observation, body.betweenSessions, body.selfReport, body.planChange];
  const isResultTold =
    tellsProgress(work.progress ?? '') || results.some(text => judgesResult(text ?? '').holds);
  const isDecided = [body.nextFocus, body.planChange, body.homework].some(text => text?.trim());
  return isResultTold && isDecided;
}

/** The work with each intervention, in the order of the sessions. */
const runAt = rowsOfWork(techniqueUsed, isJudged);

const used = ofEach('progress-note', (note): readonly Subject<Worked>[] =>
  isTold(note)
    ? each(note, 'work')
        .filter(({ value }) => techniqueUsed(value) !== undefined)
        .map(({ value, place }) => ({ value: { work: value, note }, place }))
    : [],
);

export const interventionEvaluated = defineRule({
  id: 'note.intervention-evaluated',
  messages: {
    unjudged:
      'In the last {notes} notes with “{done}”, up to {day}, I could not find whether it helped and whether it stays.',
  },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: used,

  /** So many sessions with it lie behind. */
  applies: (worked, chart, { windowNotes }) => runAt(worked, chart, windowNotes).count >= windowNotes,

  check({ work, note }, { chart, parameters: { windowNotes: notes }, fail }) {
    if (!runAt({ work, note }, chart, notes).isLacking) return undefined;
    const done = shortened(work.technique || work.done || 'this intervention');
    return fail('unjudged', { notes, done, day: sessionDay(note, chart) }, { at: ['progress'] });
  },
});
