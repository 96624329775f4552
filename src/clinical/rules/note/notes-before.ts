import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { perChart } from '../../remembered.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isTreatment } from './treatment-notes.ts';

const inOrder = perChart(chart => all(chart, 'progress-note').filter(isTreatment));
const positions = perChart(chart => new Map(inOrder(chart).map((note, index) => [note, index] as const)));

/** The treatment notes just before a note, oldest first, at most so many. */
export function notesBefore(note: NoteDocument, chart: Chart, atMost: number): readonly NoteDocument[] {
  const position = positions(chart).get(note) ?? 0;
  return inOrder(chart).slice(Math.max(0, position - atMost), position);
}
