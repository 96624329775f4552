import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all, current } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesDailyLife } from '../../language/names-daily-life.ts';
import { namesDifficulty } from '../../language/names-difficulty.ts';
import { tellsOutlook } from '../../language/tells-outlook.ts';
import { wordsOf } from '../../language/words-of.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { narrativeText } from './narrative-text.ts';
import type { SignedNote } from './notes-of-period.ts';
import { notesOfPeriod, lastTreatment } from './notes-of-period.ts';
import { ownWords } from './own-words.ts';
import { notesThat } from './treatment-notes.ts';

interface Element {
  readonly what: string;
  /** The field that would hold it in the next note; none where it belongs in another document. */
  readonly at: readonly string[];
  readonly isIn: (note: SignedNote, chart: Chart) => boolean;
}

const elements: readonly Element[] = [
  { what: 'the diagnosis treated', at: ['diagnoses'], isIn: ({ body }) => body.diagnoses.length > 0 },
  {
    what: 'symptoms',
    at: ['symptoms'],
    isIn: (note, chart) =>
      note.body.symptoms.length > 0 || namesDifficulty(narrativeText(note), ownWords(chart)).holds,
  },
  {
    what: 'how daily life goes',
    at: ['purposeSupport'],
    isIn: note => namesDailyLife(narrativeText(note)).holds,
  },
  {
    what: 'mental status',
    at: ['mentalStatus'],
    isIn: ({ body }) => body.mentalStatus.length > 0 || wordsOf(body.observation ?? '').length > 0,
  },
  {
    what: 'what comes next',
    at: ['nextFocus'],
    isIn: ({ body }) => !isEmpty(body.nextFocus) || !isEmpty(body.homework) || !isEmpty(body.planChange),
  },
  {
    what: 'progress',
    at: ['work'],
    isIn: ({ body }) => body.work.some(({ rating, progress }) => rating !== undefined || !isEmpty(progress)),
  },
];

/** What is to be expected of the time to come is said in the formulation that holds, in a review of the period, or in its notes. */
function tellsPrognosis(notes: readonly SignedNote[], chart: Chart): boolean {
  if (current(chart, 'formulation')?.body.prognosis !== undefined) return true;
  const from = notes[0] ? documentDate(notes[0]) : chart.today;
  const reviews = all(chart, 'plan-review')
    .filter(review => documentDate(review) >= from)
    .map(({ body }) => [body.necessity, ...body.progress.map(({ reason }) => reason)].join('\n'));
  return [...reviews, ...notes.map(narrativeText)].some(text => tellsOutlook(text).holds);
}

export const aggregateElements = defineRule({
  id: 'note.aggregate-elements',
  messages: {
    missing: 'In the {count} notes from {from} to {to} I could not find {what}.',
    noPrognosis:
      'Neither the formulation nor a review nor the {count} notes from {from} to {to} say what is to be expected (prognosis).',
  },
  restsOn: { missing: 'reading', noPrognosis: 'reading' },
  parameters: z.object({ windowDays: z.number(), windowNotes: z.number() }),

  /** The last note of a whole period: what is missing can be told from the next one on. */
  subjects: notesThat((note, chart) => lastTreatment(chart) === note),
  applies: (note, chart, period) => notesOfPeriod(chart, period).at(-1) === note,

  check(last, { chart, parameters, fail }) {
    const notes = notesOfPeriod(chart, parameters);
    const from = dayInWords(documentDate(notes[0] ?? last), chart.today);
    const words = { count: notes.length, from, to: dayInWords(documentDate(last), chart.today) };
    const missing = elements.filter(({ isIn }) => !notes.some(note => isIn(note, chart)));
    return [
      ...missing.map(({ what, at }) => fail('missing', { ...words, what }, { at })),
      ...(tellsPrognosis(notes, chart) ? [] : [fail('noPrognosis', words)]),
    ];
  },
});
