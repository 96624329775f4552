import { chartWith, draft, signedBy } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { signedWithCredentials } from './signed-with-credentials.ts';

ruleCases(signedWithCredentials, {
  'not-applicable': [{ when: 'the note is not signed', chart: chartWith(draft(noteOf())) }],
  pass: [{ when: 'its author signed with credentials', chart: chartWith(noteOf()) }],
  fail: [
    {
      when: 'the name is missing',
      chart: chartWith(signedBy(noteOf(), { name: '' })),
      says: 'The signature on the note of 16 March has no name.',
      at: '',
    },
    {
      when: 'credentials are missing',
      chart: chartWith(signedBy(noteOf(), { credentials: '' })),
      says: 'Ines Okafor signed the note of 16 March without credentials.',
    },
    {
      when: 'somebody else signed',
      chart: chartWith(signedBy(noteOf(), { id: 'lane', name: 'Jo Lane' })),
      says: 'The note of 16 March was written by Ines Okafor and signed by Jo Lane alone.',
    },
  ],
  'cannot-tell': [],
});
