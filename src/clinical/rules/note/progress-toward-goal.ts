import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsChange } from '../../language/tells-change.ts';
import { tellsProgress } from '../../language/tells-progress.ts';
import type { Goal } from '../plan/standing-plans.ts';
import { goalName } from '../plan/standing-plans.ts';
import { everyAim } from './every-aim.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Addressed {
  readonly goal: Goal;
  readonly pieces: readonly [Work, ...Work[]];
  readonly note: NoteDocument;
}

/** The goals that a session worked on, from the second time on: at the first there is nothing to compare with. */
function goalsAddressed(chart: Chart): Subject<Addressed>[] {
  const aims = everyAim(chart);
  const seen = new Set<string>();
  return toldNotes(chart).flatMap(({ value: note, place }) => {
    const byGoal = new Map<string, Addressed>();
    for (const piece of note.body.work) {
      const goal = aims.get(piece.objective ?? '')?.goal;
      if (!goal) continue;
      const pieces = byGoal.get(goal.id)?.pieces;
      byGoal.set(goal.id, { goal, note, pieces: pieces ? [...pieces, piece] : [piece] });
    }
    const again = [...byGoal.values()].filter(({ goal }) => seen.has(goal.id));
    for (const id of byGoal.keys()) seen.add(id);
    return again.map(value => ({
      value,
      place: { ...place, path: ['work', value.pieces[0].id] },
    }));
  });
}

const comparesIn = ({ body }: NoteDocument, pieces: readonly Work[]): boolean =>
  [body.betweenSessions, body.selfReport, ...pieces.map(({ response }) => response)].some(
    text => tellsChange(text ?? '').holds,
  );

export const progressTowardGoal = defineRule({
  id: 'note.progress-toward-goal',
  messages: {
    none: 'The note of {day} does not say how far “{goal}” has come since the last session.',
    hollow: 'In “{progress}” of {day} I could not find what has changed in “{goal}”.',
  },
  restsOn: { hollow: 'reading' },
  subjects: goalsAddressed,

  check({ goal, pieces, note }, { chart, fail }) {
    const isTold = pieces.some(
      ({ rating, progress = '' }) => rating !== undefined || tellsProgress(progress),
    );
    if (isTold || comparesIn(note, pieces)) return undefined;

    const words = { day: sessionDay(note, chart), goal: goalName(goal) };
    const where = { at: ['progress'] };
    const progress = pieces[0].progress?.trim() ?? '';
    return progress === ''
      ? fail('none', words, where)
      : fail('hollow', { ...words, progress: shortened(progress) }, where);
  },
});
