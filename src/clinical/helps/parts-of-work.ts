import type { Chart, ChartDocument } from '../chart.ts';
import { addressOf } from './forms-of-address.ts';
import { saidBy } from './help.ts';
import { lastWorkOn } from './last-work-on.ts';
import { nameOfWork } from './name-of-work.ts';
import { plannedTechnique } from './planned-technique.ts';
import type { Part } from './question-about.ts';

type Note = ChartDocument<'progress-note'>;
export type Work = Note['body']['work'][number];

/** What a question calls a piece of work, by its own words, its technique or the plan's. */
export const named = (chart: Chart, work: Work): string =>
  nameOfWork({ ...work, technique: work.technique || plannedTechnique(chart, work) });

/** What is told of one piece of work. */
export function partsOfWork(chart: Chart, note: Note, work: Work): Part[] {
  const { id, done = '', why = '', response = '' } = work;
  const { subject, object } = addressOf(chart.client);
  const name = named(chart, work);
  return [
    {
      path: ['work', id, 'why'],
      own: why,
      around: done,
      label: 'interventionRationale',
      sameAs: saidBy('note.intervention-rationale', 'missing', 'hollow'),
      asks: `Why ${name} for ${object} today?`,
    },
    {
      path: ['work', id, 'response'],
      own: response,
      around: done,
      label: 'clientResponse',
      sameAs: [
        ...saidBy('note.response-documented', 'missing', 'hollow'),
        ...saidBy('note.response-specific', 'stock', 'repeated'),
      ],
      asks: `How did ${subject} respond to ${name}?`,
    },
    ...progressOf(chart, note, work),
  ];
}

/** There is nothing to compare with where an objective was never worked on before; a rating tells progress as words do. */
function progressOf(chart: Chart, note: Note, work: Work): Part[] {
  const { id, done = '', response = '', progress = '', rating } = work;
  const last = lastWorkOn(chart, note, work);
  if (!last) return [];
  const stood = last.rating === undefined ? '' : `, when this stood at ${last.rating}`;
  return [
    {
      path: ['work', id, 'progress'],
      own: `${progress}${rating ?? ''}`,
      around: `${done}\n${response}`,
      label: 'progressStated',
      sameAs: saidBy('note.progress-toward-goal', 'none', 'hollow'),
      asks: `What is different from ${last.day}${stood}?`,
    },
  ];
}
