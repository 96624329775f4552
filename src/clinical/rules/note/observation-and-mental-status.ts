import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsObservation } from '../../language/tells-observation.ts';
import { wordsOf } from '../../language/words-of.ts';
import { isClientPresent } from './is-client-present.ts';
import { toldNotes } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';

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

  check(note, { chart, parameters: { minWords, minMse }, fail }) {
    const { observation = '', mentalStatus } = note.body;
    const findings = mentalStatus.map(({ finding = '' }) => finding).filter(finding => finding.trim() !== '');
    if (wordsOf(observation).length >= minWords || findings.length >= minMse) return undefined;
    const told = [observation, ...findings].join('\n');
    if (tellsObservation(told).holds) return undefined;

    const day = sessionDay(note, chart);
    const where = { at: ['observation'] };
    const words = shortened(told);
    return words === '' ? fail('missing', { day }, where) : fail('thin', { day, observation: words }, where);
  },
});
