import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { isMeasurable } from '../../language/is-measurable.ts';
import { shortened } from '../../language/shortened.ts';
import type { Aim } from './every-aim.ts';
import { everyAim } from './every-aim.ts';
import { runsWithout } from './runs-without.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Worked {
  readonly work: Work;
  readonly note: NoteDocument;
  readonly aim: Aim;
}
interface Stretch extends Worked {
  readonly isLacking: boolean;
}

const isCounted = ({ objective }: Aim): boolean =>
  objective.target !== undefined || isMeasurable(objective.objective ?? '').holds;

const hasNumber = ({ work, note }: Worked): boolean =>
  work.rating !== undefined ||
  note.body.measures.length > 0 ||
  [work.done, work.response, work.progress, note.body.betweenSessions, note.body.selfReport].some(
    text => isMeasurable(text ?? '').holds,
  );

/** The work on each objective with something to count, in the order of the sessions, where so many sessions lie behind it. */
function stretches(chart: Chart, length: number): Subject<Stretch>[] {
  const worked = toldNotes(chart).flatMap(({ value: note }) =>
    note.body.work.flatMap(work => {
      const aim = everyAim(chart).get(work.objective ?? '');
      return aim && isCounted(aim) ? [{ work, note, aim }] : [];
    }),
  );
  const rows = [...Map.groupBy(worked, ({ work }) => work.objective).values()];
  return rows.flatMap(row =>
    runsWithout(row, length, hasNumber).map(({ one, isLacking }) => ({
      value: { ...one, isLacking },
      place: { document: one.note.id, type: one.note.type, path: ['work', one.work.id] },
    })),
  );
}

export const behaviorQuantified = defineRule({
  id: 'note.behavior-quantified',
  messages: {
    uncounted:
      'I could not find a count, a rating or a score for “{objective}” in the last {notes} notes that worked on it, up to {day}.',
  },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: (chart, { windowNotes }) => stretches(chart, windowNotes),

  check({ note, aim, isLacking }, { chart, parameters: { windowNotes: notes }, fail }) {
    if (!isLacking) return undefined;
    const objective = shortened(aim.objective.objective ?? 'the objective');
    return fail('uncounted', { objective, notes, day: sessionDay(note, chart) }, { at: ['rating'] });
  },
});
