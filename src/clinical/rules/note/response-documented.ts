import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsResponse } from '../../language/tells-response.ts';
import { wordsOf } from '../../language/words-of.ts';
import { piecesOfWork } from './treatment-notes.ts';
import { withoutStock } from './without-stock.ts';

export const responseDocumented = defineRule({
  id: 'note.response-documented',
  messages: {
    missing: 'How the client responded to “{work}” is not said.',
    hollow: 'I could not find what the client did, said or felt in “{response}”.',
  },
  restsOn: { missing: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: piecesOfWork,

  check({ done, technique, response = '' }, { parameters: { minWords }, fail }) {
    const where = { at: ['response'] };
    if (response.trim() === '')
      return fail('missing', { work: shortened(done ?? technique ?? 'the work') }, where);
    const isTold = wordsOf(withoutStock(response)).length >= minWords || tellsResponse(response).holds;
    return isTold ? undefined : fail('hollow', { response: shortened(response) }, where);
  },
});
