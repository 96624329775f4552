import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { assessment } from '../../documents/assessment.ts';
import { chosen } from '../../gather/chosen.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsDanger } from '../../language/tells-danger.ts';
import { tellsHopelessness } from '../../language/tells-hopelessness.ts';
import { lastBy } from '../../last-by.ts';
import { perChart, perList } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { isClientPresent } from './is-client-present.ts';
import { tellings } from './tellings.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isTreatment, sessionDay, treatmentNotes, everyNote } from './treatment-notes.ts';

const isAsked = ({ body }: NoteDocument): boolean => body.risk === 'found' || body.risk === 'denied';
const elevated = ['moderate', 'high', 'imminent'];

const askedIn = chosen(everyNote, isAsked);
const screenedIn = chosen(
  (chart: Chart) => all(chart, 'assessment'),
  ({ body }) => body.riskScreening === 'screened',
);
const lastDayOf = perList((documents: readonly ChartDocument[]) =>
  lastBy(documents.map(documentDate).toSorted(), day => day),
);

/** The last day up to one on which risk was asked about. */
const lastAskedOn = (chart: Chart, day: string): string | undefined =>
  [askedIn(chart), screenedIn(chart)]
    .map(documents => lastDayOf(documents)(day))
    .filter(on => on !== undefined)
    .toSorted()
    .at(-1);

const assessedBy = perChart(chart =>
  lastBy(
    signed(chart, 'assessment').filter(({ body }) => body.riskLevel !== undefined),
    documentDate,
  ),
);

/** Words of danger in a note, with their place. */
function dangerIn(note: NoteDocument) {
  for (const { path, text } of tellings(note)) {
    const span = [...tellsDanger(text).spans, ...tellsHopelessness(text).spans][0];
    if (span) return { where: { at: path, span }, words: text.slice(...span) };
  }
  return undefined;
}

const levelInWords = (level: string): string =>
  level in levels ? (levels[level] ?? level).toLowerCase() : level;
const levels: Readonly<Record<string, string>> = assessment.sections.Risk.riskLevel.options;

export const riskAddressed = defineRule({
  id: 'note.risk-addressed',
  messages: {
    elevated:
      'Risk was judged {level} on {assessed}, and the note of {day} does not say that it was asked about.',
    unasked: 'The note of {day} speaks of “{words}” and does not say that risk was asked about.',
    noDetail: 'Risk was found on {day}, and the note does not say what was found and done.',
    longAgo: 'Risk was last asked about on {last}; the note of {day} says nothing of it.',
    never: 'Up to {day} no note and no assessment says that risk was asked about.',
  },
  restsOn: { noDetail: 'fields' },
  parameters: z.object({ windowDays: z.number() }),
  subjects: treatmentNotes,

  check(note, { chart, parameters: { windowDays }, fail }) {
    const day = sessionDay(note, chart);
    const held = documentDate(note);
    const where = { at: ['risk'] };
    if (note.body.risk === 'found' && !note.body.riskDetail?.trim())
      return fail('noDetail', { day }, { at: ['riskDetail'] });
    if (isAsked(note)) return undefined;

    const danger = dangerIn(note);
    if (danger) return fail('unasked', { day, words: danger.words }, danger.where);
    if (!isClientPresent(note) || !isTreatment(note)) return undefined;

    const judged = assessedBy(chart)(held);
    const level = judged?.body.riskLevel ?? '';
    if (judged && elevated.includes(level)) {
      const assessed = dayInWords(documentDate(judged), chart.today);
      return fail('elevated', { level: levelInWords(level), assessed, day }, where);
    }
    const last = lastAskedOn(chart, held);
    if (daysBetween(last ?? chart.episode.admittedOn, held) <= windowDays) return undefined;
    return last === undefined
      ? fail('never', { day }, where)
      : fail('longAgo', { day, last: dayInWords(last, chart.today) }, where);
  },
});
