import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { judgesResult } from '../../language/judges-result.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsProgress } from '../../language/tells-progress.ts';
import { runsWithout } from './runs-without.ts';
import { techniqueUsed } from './technique-used.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Used {
  readonly work: Work;
  readonly note: NoteDocument;
}
interface Stretch extends Used {
  readonly isLacking: boolean;
}

/** The note says what the work led to, and something of what follows from it. */
function isJudged({ work, note: { body } }: Used): boolean {
  const results = [work.response, body.observation, body.betweenSessions, body.selfReport, body.planChange];
  const isResultTold =
    tellsProgress(work.progress ?? '') || results.some(text => judgesResult(text ?? '').holds);
  const isDecided = [body.nextFocus, body.planChange, body.homework].some(text => text?.trim());
  return isResultTold && isDecided;
}

/** The work with each intervention, in the order of the sessions, where so many sessions with it lie behind. */
function stretches(chart: Chart, length: number): Subject<Stretch>[] {
  const used = toldNotes(chart).flatMap(({ value: note }) => note.body.work.map(work => ({ work, note })));
  const named = used.filter(({ work }) => techniqueUsed(work) !== undefined);
  const rows = [...Map.groupBy(named, ({ work }) => techniqueUsed(work)).values()];
  return rows.flatMap(row =>
    runsWithout(row, length, isJudged).map(({ one, isLacking }) => ({
      value: { ...one, isLacking },
      place: { document: one.note.id, type: one.note.type, path: ['work', one.work.id] },
    })),
  );
}

export const interventionEvaluated = defineRule({
  id: 'note.intervention-evaluated',
  messages: {
    unjudged:
      'In the last {notes} notes with “{done}”, up to {day}, I could not find whether it helped and whether it stays.',
  },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: (chart, { windowNotes }) => stretches(chart, windowNotes),

  check({ work, note, isLacking }, { chart, parameters: { windowNotes: notes }, fail }) {
    if (!isLacking) return undefined;
    const done = shortened(work.technique || work.done || 'this intervention');
    return fail('unjudged', { notes, done, day: sessionDay(note, chart) }, { at: ['progress'] });
  },
});
