import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { narrativeOf } from './narrative-of.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { treatmentNotes } from './treatment-notes.ts';

/** A note with fewer words has nothing but ticks; one rule says so, and no other asks what the missing words tell. */
const moreThanTicks = 40;

/** The treatment notes that tell a session in words. */
export const toldNotes = (chart: Chart): Subject<NoteDocument>[] =>
  treatmentNotes(chart).filter(({ value }) => narrativeOf(value).words >= moreThanTicks);
