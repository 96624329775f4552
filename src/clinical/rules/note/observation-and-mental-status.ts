import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsObservation } from '../../language/tells-observation.ts';
import { wordsOf } from '../../language/words-of.ts';
import { isClientPresent } from './is-client-present.ts';
import { seenIn } from './note-as-text.ts';
import { toldNotes } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';

export const observationAndMentalStatus = defineRule({
  id: 'note.observation-and-mental-status',
  messages: {
    missing: 'The note of {day} does not say what you saw and heard of the client.',
    thin: 'In “{observation}” I could not find what anyone in the room could have seen on {day}.',
  },
  restsOn: { missing: 'fields' },
  parameters: z.object({ minWords: z.number(), minMse: z.number() }),
  subjects: toldNotes,
  applies: isClientPresent,

  check(note, { chart, parameters: { minWords, minMse }, fail, read, unread }) {
    const { observation = '', mentalStatus } = note.body;
    const findings = mentalStatus.map(({ finding = '' }) => finding).filter(finding => finding.trim() !== '');
    if (findings.length >= minMse) return undefined;
    const told = [observation, ...findings].join('\n');
    const day = sessionDay(note, chart);
    const where = { at: ['observation'] };
    const words = shortened(told);
    if (words === '') return fail('missing', { day }, where);

    const atFirstSight = wordsOf(observation).length >= minWords || tellsObservation(told).holds;
    const asked: Asked = { label: 'clinicianObservation', name: 'seen', fields: seenIn(note), atFirstSight };
    const { said, spanIn } = whatIsTold(note, asked, { chart, read });
    if (said === 'unread') return unread(where);
    if (said !== 'not-found') return undefined;
    return fail('thin', { day, observation: words }, { ...where, ...spanIn(where.at) });
  },
});
