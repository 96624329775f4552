import type { Chart } from '../../chart.ts';
import { before } from '../../gather/before.ts';
import { chosen } from '../../gather/chosen.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsChange } from '../../language/tells-change.ts';
import { tellsProgress } from '../../language/tells-progress.ts';
import { ofEach } from '../../of-each.ts';
import { perList } from '../../remembered.ts';
import type { Goal } from '../plan/standing-plans.ts';
import { goalName } from '../plan/standing-plans.ts';
import { everyAim } from './every-aim.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay, everyNote } from './treatment-notes.ts';

interface Addressed {
  readonly goal: Goal;
  readonly pieces: readonly [Work, ...Work[]];
  readonly note: NoteDocument;
}

/** At which note of a list each objective was first worked on. */
const firstWorkedOn = perList((notes: readonly NoteDocument[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  notes.forEach((note, nth) =>
    note.body.work.forEach(({ objective = '' }) => {
      if (!first.has(objective)) first.set(objective, nth);
    }),
  );
  return first;
});

const told = chosen(everyNote, isTold);

/** Whether an earlier session worked on a goal too. */
function wasAddressed(goal: Goal, note: NoteDocument, chart: Chart): boolean {
  const { list, count } = before(told, note, chart);
  const first = firstWorkedOn(list);
  return [...everyAim(chart)].some(
    ([objective, aim]) => aim.goal.id === goal.id && (first.get(objective) ?? Infinity) < count,
  );
}

/** The goals that a session worked on, from the second time on: at the first there is nothing to compare with. */
const goalsAddressed = ofEach('progress-note', (note, chart): readonly Subject<Addressed>[] => {
  if (!isTold(note)) return [];
  const byGoal = new Map<string, Addressed>();
  for (const piece of note.body.work) {
    const goal = everyAim(chart).get(piece.objective ?? '')?.goal;
    if (!goal) continue;
    const pieces = byGoal.get(goal.id)?.pieces;
    byGoal.set(goal.id, { goal, note, pieces: pieces ? [...pieces, piece] : [piece] });
  }
  return [...byGoal.values()]
    .filter(({ goal }) => wasAddressed(goal, note, chart))
    .map(value => ({
      value,
      place: { document: note.id, type: note.type, path: ['work', value.pieces[0].id] },
    }));
});

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
