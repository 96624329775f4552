import { describe, expect, it } from 'vitest';
import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { consentOf, privacyNotice } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { leavesUnexplained } from '../../language/leaves-unexplained.ts';
import { treatmentInformed } from './treatment-informed.ts';

const later = noteOf({ heldOn: '2026-03-23' });
ruleCases(treatmentInformed, {
  'not-applicable': [
    { when: 'nothing was held yet', chart: chartWith() },
    { when: 'it was only an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
    { when: 'the first note is still being written', chart: chartWith(draft(noteOf())) },
  ],
  pass: [
    { when: 'consent came before the first session', chart: chartWith(consentOf(), noteOf()) },
    {
      when: 'consent came on the day of the first session',
      chart: chartWith(consentOf({ givenOn: '2026-03-16' }), noteOf()),
    },
    {
      when: 'a parent agreed to the treatment of a minor',
      chart: chartWith(consentOf({ kind: 'minor', relation: 'parent' }), noteOf()),
    },
    {
      when: 'the rest was explained at intake',
      chart: chartWith(
        consentOf({ explained: 'Therapy, its risks and alternatives.' }),
        intakeOf({ orientationGiven: 'Confidentiality and its limits, fees, the right to stop.' }),
        noteOf(),
      ),
    },
    {
      when: 'it was taken back and given again before the next session',
      chart: chartWith(
        consentOf({ revoked: true, revokedOn: '2026-03-17' }),
        consentOf({ givenOn: '2026-03-20' }),
        noteOf(),
        later,
      ),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(privacyNotice(), noteOf()),
      says: 'Treatment began on 16 March, and the record holds no consent to it.',
      at: '',
    },
    {
      when: 'it was never signed',
      chart: chartWith(draft(consentOf()), noteOf()),
      says: 'Treatment began on 16 March, and the consent to it is not signed yet.',
    },
    {
      when: 'it came after the first session',
      chart: chartWith(consentOf({ givenOn: '2026-03-17' }), noteOf()),
      says: 'Consent to treatment was given on 17 March; treatment had begun on 16 March.',
      at: 'givenOn',
    },
    {
      when: 'a session was held after it was taken back',
      chart: chartWith(consentOf({ revoked: true, revokedOn: '2026-03-17' }), noteOf(), later),
      says: 'On 23 March a session was held although consent to treatment had ended by then.',
    },
    {
      when: 'a later paper takes it back',
      chart: chartWith(
        consentOf(),
        consentOf({ givenOn: '2026-03-18', revoked: true, revokedOn: '2026-03-18' }),
        noteOf(),
        later,
      ),
      says: 'On 23 March a session was held although consent to treatment had ended by then.',
    },
    {
      when: 'it ran out',
      chart: chartWith(consentOf({ expiresOn: '2026-03-20' }), noteOf(), later),
      says: 'On 23 March a session was held although consent to treatment had ended by then.',
    },
    {
      when: 'parts seem not to have been explained, as a hint',
      chart: chartWith(
        consentOf({ explained: 'How therapy works; fees; privacy; the right to stop.' }),
        noteOf(),
      ),
      says: 'In what was explained before consent I could not find its risks, other ways of getting help.',
      at: 'explained',
    },
  ],
  'cannot-tell': [],
});

describe('what an explanation leaves out', () => {
  it.each([
    [
      'a whole one',
      'Therapy may be uncomfortable; alternatives; fees; confidentiality; may stop anytime.',
      [],
    ],
    [
      'one about money only',
      'Fees and insurance.',
      [
        'what the treatment is',
        'its risks',
        'other ways of getting help',
        'the limits of confidentiality',
        'the right to refuse or to stop',
      ],
    ],
  ])('of %s', (_, text, missing) => expect(leavesUnexplained(text)).toEqual(missing));
});
