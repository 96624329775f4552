import type { Chart, ChartDocument } from '../chart.ts';
import type { WaitingReader } from '../language/reader.ts';
import { wordsOf } from '../language/words-of.ts';
import type { Question } from './help.ts';
import { partsOfSession } from './parts-of-session.ts';
import { partsOfWork } from './parts-of-work.ts';
import { questionAbout } from './question-about.ts';

/** Before so many words nothing was told that one could ask about. */
const fewest = 3;

/**
 * The questions that a note leaves open, in the order of its fields; none as long as nothing is told of the session. Whether the words that
 * stand in a field tell enough, the rules decide.
 */
export function questionsForNote(
  chart: Chart,
  note: ChartDocument<'progress-note'>,
  read: WaitingReader,
): Question[] {
  const told = note.body.work.filter(({ done = '' }) => wordsOf(done).length >= fewest);
  const [first, ...others] = told;
  if (!first) return [];
  const parts = [
    ...told.flatMap(work => partsOfWork(chart, note, work)),
    ...partsOfSession(chart, note, [first, ...others]),
  ];
  return parts.flatMap(part => questionAbout(part, read));
}
