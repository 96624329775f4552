import { defineRule } from '../../kit/rule.ts';
import { namesDifficulty } from '../../language/names-difficulty.ts';
import { ownWords } from './own-words.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

export const medicalNecessity = defineRule({
  id: 'note.medical-necessity',
  messages: {
    noPurpose: 'The note of {day} does not say which purpose the session served.',
    noSupport: 'The note of {day} names a purpose and nothing behind it.',
    unsupported: 'I could not find a symptom or a limitation in why the session of {day} was needed.',
  },
  restsOn: { unsupported: 'reading' },
  subjects: treatmentNotes,

  check(note, { chart, fail }) {
    const day = sessionDay(note, chart);
    const because = note.body.purposeSupport?.trim() ?? '';
    if (note.body.purpose === undefined) return fail('noPurpose', { day }, { at: ['purpose'] });
    const where = { at: ['purposeSupport'] };
    if (because === '') return fail('noSupport', { day }, where);
    return namesDifficulty(because, ownWords(chart)).holds ? undefined : fail('unsupported', { day }, where);
  },
});
