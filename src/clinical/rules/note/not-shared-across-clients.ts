import { z } from 'zod';
import { type Chart, withId } from '../../chart.ts';
import type { ComparedText } from '../../elsewhere/compared-text.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { otherRecords } from '../other-records.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Compared {
  readonly note: NoteDocument;
  readonly text: ComparedText;
}

/** The signed notes that somebody could hold against the practice's other records. */
const comparedNotes = (chart: Chart): Subject<Compared>[] =>
  (chart.elsewhere ?? []).flatMap(text => {
    const note = withId(chart, 'progress-note', text.document);
    return note ? [{ value: { note, text }, place: { document: note.id, type: note.type, path: [] } }] : [];
  });

/** Stretches are told in thirties of days. */
const inThirties = (days: number): number => Math.ceil(days / 30) * 30;

/** Of the criterion the copied text; whose name a name is, and whom a pronoun means, no program can decide. */
export const notSharedAcrossClients = defineRule({
  id: 'note.not-shared-across-clients',
  standsIn: ['progress-note'],
  messages: {
    shared:
      'The note of {day} has {percent} percent of its wording in common with an earlier note in {records}.',
  },
  parameters: z.object({ similarity: z.number(), windowDays: z.number(), minWords: z.number() }),
  subjects: comparedNotes,
  applies: ({ text }, _, { minWords }) => text.words >= minWords,

  check({ note, text }, { chart, parameters: { similarity, windowDays }, fail }) {
    const close = text.inOthers.filter(
      one => one.isSameClinician && one.share >= similarity && one.withinDays <= inThirties(windowDays),
    );
    const [first] = close;
    if (!first) return undefined;
    const percent = Math.round(first.share * 100);
    return fail('shared', { day: sessionDay(note, chart), percent, records: otherRecords(close.length) });
  },
});
