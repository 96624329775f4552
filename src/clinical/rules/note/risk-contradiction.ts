import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { speaksOfDanger } from '../../language/speaks-of-danger.ts';
import { tellsDanger } from '../../language/tells-danger.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { DangerousAnswer } from './dangerous-answers.ts';
import { dangerousAnswers } from './dangerous-answers.ts';
import { tellings } from './tellings.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

/** So many days apart a questionnaire and a note speak of the same time. */
const sameTime = 1;

/** An answer that means danger, filled in about when the session took place, which neither says what came of it. */
function unreconciled(note: NoteDocument, chart: Chart): DangerousAnswer | undefined {
  const held = documentDate(note);
  const answer = dangerousAnswers(chart).find(({ on, document }) => {
    const response: unknown = Reflect.get(document.body, 'criticalResponse');
    const isAnswered = typeof response === 'string' && response.trim() !== '';
    return !isAnswered && Math.abs(daysBetween(on, held)) <= sameTime;
  });
  const isTakenUp = answer && tellings(note).some(({ text }) => speaksOfDanger(text).holds);
  return isTakenUp ? undefined : answer;
}

export const riskContradiction = defineRule({
  id: 'note.risk-contradiction',
  messages: {
    text: 'The note of {day} says that risk was denied, and also “{words}”; I cannot tell which holds.',
    measure:
      'The note of {day} says that risk was denied, while an answer in the {instrument} of {on} says otherwise; nothing brings the two together.',
  },
  restsOn: { measure: 'reading' },
  parameters: z.object({ negationWindowTokens: z.number() }),
  subjects: treatmentNotes,
  applies: note => note.body.risk === 'denied',

  check(note, { chart, parameters: { negationWindowTokens }, fail, cannotTell }) {
    const day = sessionDay(note, chart);
    const answer = unreconciled(note, chart);
    const verdicts: Verdict[] = tellings(note).flatMap(({ path, text }) =>
      tellsDanger(text, negationWindowTokens)
        .spans.slice(0, 1)
        .map(span => cannotTell('text', { day, words: text.slice(...span) }, { at: path, span })),
    );
    if (!answer) return verdicts;
    const { instrument, on } = answer;
    const words = { day, instrument, on: dayInWords(on, chart.today) };
    return [...verdicts, fail('measure', words, { at: ['risk'] })];
  },
});
