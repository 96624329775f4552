import type { Chart, ChartDocument } from '../chart.ts';
import { signed } from '../chart.ts';
import { documentDate } from '../document-date.ts';
import { dayInWords } from '../time/day-in-words.ts';

type Note = ChartDocument<'progress-note'>;

/** When an objective was last worked on before a note, in words, and where it stood; undefined where it never was. */
export function lastWorkOn(
  chart: Chart,
  note: Note,
  { objective }: Pick<Note['body']['work'][number], 'objective'>,
): { readonly day: string; readonly rating: number | undefined } | undefined {
  if (!objective) return undefined;
  const day = documentDate(note);
  const earlier = signed(chart, 'progress-note')
    .filter(one => one.id !== note.id && documentDate(one) < day)
    .toSorted((one, other) => documentDate(one).localeCompare(documentDate(other)));
  const last = earlier.findLast(({ body }) => body.work.some(work => work.objective === objective));
  const rating = last?.body.work.findLast(work => work.objective === objective)?.rating;
  return last && { day: dayInWords(documentDate(last), chart.today), rating };
}
