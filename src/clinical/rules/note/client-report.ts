import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsClientReport } from '../../language/tells-client-report.ts';
import { wordsOf } from '../../language/words-of.ts';
import { isClientPresent } from './is-client-present.ts';
import { reportIn, seenIn } from './note-as-text.ts';
import { toldNotes } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';

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

  check(note, { chart, parameters: { minWords }, fail, read, unread }) {
    const { selfReport = '', betweenSessions = '' } = note.body;
    const reported = `${selfReport}\n${betweenSessions}`;
    const day = sessionDay(note, chart);
    const where = { at: ['selfReport'] };
    /** The client's words may stand among what was seen and heard. */
    const seen = seenIn(note).map(({ text }) => text);
    const atFirstSight =
      wordsOf(reported).length >= minWords || tellsClientReport([reported, ...seen].join('\n')).holds;
    const report = shortened(reported);
    if (report === '') return atFirstSight ? undefined : fail('missing', { day }, where);

    const asked: Asked = { label: 'clientSelfReport', name: 'report', fields: reportIn(note), atFirstSight };
    const { said, spanIn } = whatIsTold(note, asked, { chart, read });
    if (said === 'unread') return unread(where);
    if (said !== 'not-found') return undefined;
    return fail('thin', { day, report }, { ...where, ...spanIn(where.at) });
  },
});
