import { expect, it } from 'vitest';
import { chartWith } from '../testing/chart-builder.ts';
import { noteOf } from '../testing/river-care.ts';
import { diagnosisOf, intakeOf } from '../testing/river-evidence.ts';
import { planOf } from '../testing/river-plan.ts';
import { spansOf } from './documents-in-force.ts';

const chart = chartWith(
  intakeOf(),
  diagnosisOf(),
  planOf({ effectiveFrom: '2026-03-09' }),
  noteOf(),
  planOf({ effectiveFrom: '2026-04-10' }),
);
const spans = [...spansOf(chart)].map(([id, { from, until }]) => `${id} ${from} ${until}`).toSorted();

it('tells on which days each document counts', () =>
  expect(spans).toEqual(
    [
      `${chart.episode.id} 2026-04-30 2026-04-30`,
      ...chart.documents.map(document => {
        const from = document.id.slice(-10);
        const until =
          document.type === 'progress-note'
            ? from
            : from === '2026-03-09' && document.type === 'treatment-plan'
              ? '2026-04-10'
              : '2026-04-30';
        return `${document.id} ${from} ${until}`;
      }),
    ].toSorted(),
  ));

it('ends with the episode', () => {
  const closed = { ...chart, episode: { ...chart.episode, closedOn: '2026-04-20' } };
  expect(spansOf(closed).get(chart.episode.id)).toEqual({ from: '2026-04-20', until: '2026-04-20' });
});
