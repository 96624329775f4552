import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { chosen } from '../../gather/chosen.ts';
import { addDays } from '../../time/add-days.ts';
import { isTreatment } from './treatment-notes.ts';

export type SignedNote = SignedDocument<'progress-note'>;

export interface Period {
  readonly windowDays: number;
  readonly windowNotes: number;
}

const treatment = chosen(
  (chart: Chart): readonly SignedNote[] => signed(chart, 'progress-note'),
  isTreatment,
);

/** The last signed treatment note. */
export const lastTreatment = (chart: Chart): SignedNote | undefined => treatment(chart).at(-1);

/** The signed treatment notes of the last period, so many days or so many notes, whichever is more; none before a whole period has passed. */
export function notesOfPeriod(chart: Chart, { windowDays, windowNotes }: Period): readonly SignedNote[] {
  const notes = treatment(chart);
  const [first, last] = [notes[0], notes.at(-1)];
  if (!first || !last) return [];
  const from = addDays(documentDate(last), -windowDays);
  if (notes.length < windowNotes && documentDate(first) > from) return [];
  return notes.filter((note, nth) => documentDate(note) > from || nth >= notes.length - windowNotes);
}
