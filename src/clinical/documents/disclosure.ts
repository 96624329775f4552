import { choice, date, link, prose, text, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** One thing that left the building, accounted for. */
export const disclosure = defineDocument({
  type: 'disclosure',
  title: 'Disclosure',
  purpose: 'What was sent, to whom, when, why, and on what ground.',
  version: 1,
  dateField: 'disclosedOn',
  sections: {
    Disclosure: {
      disclosedOn: date('Sent on', { required: true }),
      recipient: text('To whom', { required: true, help: 'Name and address.' }),
      what: prose('What', { required: true, help: 'Which documents or facts, of which dates.' }),
      purpose: prose('For what', { required: true, help: 'As the release or the request says.' }),
      ground: choice(
        'On what ground',
        {
          release: 'A release',
          treatment: 'Treatment',
          payment: 'Payment',
          operations: 'Health care operations',
          law: 'Required by law',
          safety: 'To avert a serious threat',
          client: 'The client asked for it',
        },
        { required: true },
      ),
      release: link('Release', 'release', { when: { field: 'ground', is: ['release'] }, required: true }),
      how: text('How', { help: 'Secure mail, fax, by hand.' }),
      part2Notice: yesNo('Redisclosure notice attached (42 CFR Part 2)'),
      consentCopy: yesNo('Copy of the release, or what it covers, attached (42 CFR Part 2)'),
    },
  },
});
export type Disclosure = Body<typeof disclosure>;
