import { choice, choices, date, list, link, prose, text, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

const another = { field: 'relation', is: ['parent', 'guardian', 'representative'] };

/** What may leave, to whom, for what, until when. */
export const release = defineDocument({
  type: 'release',
  title: 'Release of information',
  purpose: 'What may be sent or received, to whom, for which purpose, until when; can be revoked.',
  loinc: '64292-6',
  version: 1,
  dateField: 'signedOn',
  sections: {
    Release: {
      direction: choice(
        'Direction',
        { send: 'We may send', receive: 'We may receive', both: 'Both ways' },
        { required: true },
      ),
      recipient: text('To or from whom', { required: true, help: 'Name and address or number.' }),
      purpose: prose('For what', {
        required: true,
        help: 'As narrow as it is true: “to plan the return to school”.',
      }),
      scope: choices(
        'What',
        {
          intake: 'Intake',
          assessment: 'Assessment',
          diagnosis: 'Diagnosis',
          formulation: 'Formulation',
          'treatment-plan': 'Treatment plans',
          'progress-note': 'Progress notes',
          'process-note': 'Process notes',
          'contact-note': 'Contact notes',
          measure: 'Measures',
          'plan-review': 'Plan reviews',
          'safety-plan': 'Safety plan',
          'discharge-summary': 'Discharge summary',
        },
        { required: true },
      ),
      scopeDetail: prose('Limits', { help: 'Dates, topics, what must not be said.' }),
      substanceUseRecords: yesNo('Covers substance use records (42 CFR Part 2)'),
      from: date('From'),
      expiresOn: date('Until', { help: 'A date, or name the event below.' }),
      expiryEvent: text('Or until this happens'),
      signedBy: text('Signed by', { required: true }),
      relation: choice(
        'Who is',
        {
          client: 'The client',
          parent: 'A parent',
          guardian: 'A guardian',
          representative: 'Another representative',
        },
        { required: true },
      ),
      authority: prose('By what authority', {
        when: another,
        help: 'Custody or guardianship order, power of attorney; where the consent to treatment says it, “as there”.',
      }),
      signedOn: date('Signed on', { required: true }),
      statements: choices(
        'What the paper says',
        {
          revocation: 'That it can be revoked, and how',
          conditioning: 'That treatment does not depend on it',
          redisclosure: 'That the recipient may pass it on',
          refusal: 'What follows if it is not signed (42 CFR Part 2)',
        },
        { help: 'Tick what stands on the form that was signed.' },
      ),
      revoked: yesNo('Revoked'),
      revokedOn: date('Revoked on', { when: { field: 'revoked', is: [true] }, required: true }),
    },
    'Family members named': {
      family: list(
        'Family members named in what is released',
        'family member',
        {
          who: text('Who', { required: true }),
          consent: link('Own consent', 'consent', { help: 'Without it, what identifies them is left out.' }),
        },
        { namedBy: ['who'] },
      ),
    },
  },
});
export type Release = Body<typeof release>;
