import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsClientReport } from '../../language/tells-client-report.ts';
import { wordsOf } from '../../language/words-of.ts';
import { isClientPresent } from './is-client-present.ts';
import { toldNotes } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';

export const clientReport = defineRule({
  id: 'note.client-report',
  messages: {
    missing: 'The note of {day} does not say what the client told of how they have been.',
    thin: 'In “{report}” I could not find how the client said they had been before {day}.',
  },
  restsOn: { missing: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: toldNotes,
  applies: isClientPresent,

  check(note, { chart, parameters: { minWords }, fail }) {
    const { selfReport = '', betweenSessions = '', observation = '', mentalStatus } = note.body;
    const reported = `${selfReport}\n${betweenSessions}`;
    if (wordsOf(reported).length >= minWords) return undefined;
    const told = [reported, observation, ...mentalStatus.map(({ finding = '' }) => finding)].join('\n');
    if (tellsClientReport(told).holds) return undefined;

    const day = sessionDay(note, chart);
    const where = { at: ['selfReport'] };
    const report = shortened(reported);
    return report === '' ? fail('missing', { day }, where) : fail('thin', { day, report }, where);
  },
});
