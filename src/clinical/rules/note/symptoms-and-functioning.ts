import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { commonStems } from '../../language/common-stems.ts';
import { contentStems } from '../../language/content-stems.ts';
import { namesDailyLife } from '../../language/names-daily-life.ts';
import { namesDifficulty } from '../../language/names-difficulty.ts';
import { perChart } from '../../remembered.ts';
import { bars } from './bars.ts';
import { readNote } from './read-note.ts';
import { tellings } from './tellings.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

/** So many words in common with a documented symptom or impairment show that it is taken up. */
const enoughInCommon = 2;

const documented = perChart((chart): readonly ReadonlySet<string>[] =>
  [
    ...all(chart, 'intake').flatMap(({ body }) => body.problems.map(({ name }) => name)),
    ...all(chart, 'assessment').flatMap(({ body }) => body.symptoms.map(({ symptom }) => symptom)),
    ...all(chart, 'assessment').flatMap(({ body }) => body.impairments.map(({ example }) => example)),
  ].map(text => contentStems(text ?? '').difference(commonStems)),
);

const takesUp = (text: string, chart: Chart): boolean => {
  const told = contentStems(text);
  return documented(chart).some(stems => stems.intersection(told).size >= enoughInCommon);
};

/** Why care is needed has a rule of its own; here counts what the session showed. */
const toldToday = (note: NoteDocument): string =>
  tellings(note)
    .filter(({ path }) => path[0] !== 'purposeSupport')
    .map(({ text }) => text)
    .join('\n');

/** Whether the session showed a symptom, in a common word for one or in the words in which it was documented. */
const namesSymptom = (told: string, chart: Chart): boolean =>
  namesDifficulty(told).holds || takesUp(told, chart);

const hasFunctioning = (note: NoteDocument, told: string, chart: Chart): boolean =>
  namesDailyLife(told).holds || namesDailyLife(note.body.purposeSupport ?? '').holds || takesUp(told, chart);

export const symptomsAndFunctioning = defineRule({
  id: 'note.symptoms-and-functioning',
  messages: {
    noSymptom: 'I could not find which symptoms were there on {day}.',
    noFunctioning: 'I could not find how the client gets on in daily life at the time of {day}.',
  },
  subjects: toldNotes,

  check(note, { chart, fail, read, unread }) {
    const day = sessionDay(note, chart);
    const told = toldToday(note);
    const isChosen = note.body.symptoms.length > 0;
    /** Where the reader finds neither a symptom nor a difficulty, a word for one (“got a drink afterwards”) shows none. */
    const said = readNote(note, { chart, read }).says('functionalImpairmentOrSymptom', bars.note);
    if (said === 'unread') return unread();
    const hasSymptom = isChosen || (said !== 'not-found' && namesSymptom(told, chart));
    return [
      ...(hasSymptom ? [] : [fail('noSymptom', { day }, { at: ['symptoms'] })]),
      ...(hasFunctioning(note, told, chart)
        ? []
        : [fail('noFunctioning', { day }, { at: ['betweenSessions'] })]),
    ];
  },
});
