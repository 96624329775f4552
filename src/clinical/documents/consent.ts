import { choice, date, prose, text, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

const minor = { field: 'kind', is: ['minor'] };
const treatment = { field: 'kind', is: ['treatment', 'minor'] };

/** What the client, or who may speak for the client, has agreed to. */
export const consent = defineDocument({
  type: 'consent',
  title: 'Consent',
  purpose: 'Informed consent to treatment, telehealth, a minor’s care; a family member’s own consent.',
  loinc: '59284-0',
  version: 1,
  stage: 'intake',
  dateField: 'givenOn',
  sections: {
    Consent: {
      kind: choice(
        'Consent to',
        {
          treatment: 'Treatment',
          'privacy-notice': 'Privacy notice received',
          telehealth: 'Telehealth',
          minor: 'Treatment of a minor',
          'family-member': 'Release of a family member’s information',
          'fee-estimate': 'Fees and good faith estimate',
          part2: 'Substance use treatment notice',
        },
        { required: true },
      ),
      explained: prose('What was explained', {
        required: true,
        help: 'Nature, risks, alternatives, limits of confidentiality, right to stop.',
      }),
      givenBy: text('Given by', { required: true }),
      relation: choice(
        'Who is',
        {
          client: 'The client',
          parent: 'A parent',
          guardian: 'A guardian',
          representative: 'Another representative',
          'family-member': 'A family member named in the record',
        },
        { required: true },
      ),
      authority: prose('By what authority', {
        when: treatment,
        help: 'Where it is not an adult client: custody or guardianship order seen, both parents, the minor’s own right by law.',
      }),
      minorAlone: prose('If the minor consents alone', {
        when: minor,
        help: 'Why you find them mature enough, and whether parents take part in care, with the reason.',
      }),
      minorMay: prose('What the minor may keep private', {
        when: minor,
        help: 'What was agreed with the minor and the parents, by the law that holds here.',
      }),
      givenOn: date('Given on', { required: true }),
      method: choice(
        'How',
        { signed: 'In writing', electronic: 'Electronically', verbal: 'Verbally' },
        { required: true },
      ),
      notAcknowledgedReason: prose('Why not acknowledged in writing', {
        when: { field: 'kind', is: ['privacy-notice'] },
        help: 'Only if so: how you asked, and why there is no signature.',
      }),
      expiresOn: date('Until'),
      revoked: yesNo('Revoked'),
      revokedOn: date('Revoked on', { when: { field: 'revoked', is: [true] }, required: true }),
    },
  },
});
export type Consent = Body<typeof consent>;
