import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { diagnosisName, isStillHeld } from '../diagnosis/active-diagnoses.ts';
import { diagnosisOn } from '../diagnosis/diagnosis-on.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

/** The problem is asked for where the note says why the session was needed and which objective it served; here stands the diagnosis. */
export const diagnosisAndProblem = defineRule({
  id: 'note.diagnosis-and-problem',
  messages: {
    none: 'The note of {day} does not say which diagnosis was treated.',
    ended: 'The note of {day} names {diagnosis}, which was {standing} by then.',
  },

  /** As long as nothing is diagnosed, no note can name it. */
  subjects: treatmentNotes,
  applies: (note, chart) => diagnosisOn(chart, documentDate(note)) !== undefined,

  check(note, { chart, fail }) {
    const held = documentDate(note);
    const day = sessionDay(note, chart);
    if (note.body.diagnoses.length === 0) return fail('none', { day }, { at: ['diagnoses'] });

    const document = diagnosisOn(chart, held);
    const named = new Set(note.body.diagnoses);
    return (document?.body.diagnoses ?? [])
      .filter(entry => named.has(entry.id) && !isStillHeld(entry) && (entry.statusOn ?? '') < held)
      .map(entry => {
        const standing = entry.status === 'resolved' ? 'resolved' : 'ruled out';
        return fail('ended', { day, diagnosis: diagnosisName(entry), standing }, { at: ['diagnoses'] });
      });
  },
});
