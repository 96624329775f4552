import { chartWith } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { identifiersComplete } from './identifiers-complete.ts';

ruleCases(identifiersComplete, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'page and intake hold everything', chart: chartWith(intakeOf()) },
    {
      when: 'the contact’s number stands on the client’s page',
      chart: chartWith(intakeOf({ emergencyContact: 'Her sister, number on the client page' })),
    },
    {
      when: 'e-mail stands beside street and telephone',
      chart: chartWith(intakeOf(), { client: { contact: '9 Quarry Lane; (555) 010-0126; r@mail.example' } }),
    },
  ],
  fail: [
    {
      when: 'nobody is named for an emergency',
      chart: chartWith(intakeOf({ emergencyContact: ' ' })),
      says: 'The intake lacks an emergency contact.',
      at: 'emergencyContact',
    },
    {
      when: 'the contact cannot be called',
      chart: chartWith(intakeOf({ emergencyContact: 'Her sister' })),
      says: 'The intake lacks the emergency contact’s telephone number.',
    },
    {
      when: 'birthday and contact are unknown',
      chart: chartWith(intakeOf({ emergencyContact: undefined }), {
        client: { bornOn: undefined, contact: undefined },
      }),
      says: 'The client’s page lacks the date of birth, an address, a telephone number, an emergency contact.',
    },
    {
      when: 'there is an e-mail address and no street',
      chart: chartWith(intakeOf(), { client: { contact: '555-0119, river@mail.example' } }),
      says: 'The client’s page lacks an address.',
    },
  ],
  'cannot-tell': [],
});
