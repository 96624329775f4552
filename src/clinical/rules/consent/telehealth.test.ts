import { describe, expect, it } from 'vitest';
import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { consentOf, telehealthConsent } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { tellsAgreement } from '../../language/tells-agreement.ts';
import { telehealth } from './telehealth.ts';

const statement = 'River at home in the kitchen, alone; line stable.';
const byVideo = (change: Parameters<typeof noteOf>[0] = {}) =>
  noteOf({ place: 'video', telehealthStatement: statement, ...change });
ruleCases(telehealth, {
  'not-applicable': [
    { when: 'all was held in the office', chart: chartWith(telehealthConsent({ explained: '' }), noteOf()) },
    { when: 'the note is still being written', chart: chartWith(draft(byVideo())) },
  ],
  pass: [
    { when: 'consent was in force', chart: chartWith(telehealthConsent(), byVideo()) },
    {
      when: 'consent was given that very day',
      chart: chartWith(telehealthConsent({ givenOn: '2026-03-16' }), byVideo({ place: 'phone' })),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(consentOf(), byVideo()),
      says: 'The session of 16 March was held by video, and no consent to telehealth was in force on that day.',
      at: 'place',
    },
    {
      when: 'it was taken back before',
      chart: chartWith(
        byVideo({ place: 'phone', heldOn: '2026-03-23' }),
        telehealthConsent({ revoked: true, revokedOn: '2026-03-20' }),
      ),
      says: 'The session of 23 March was held by phone, and no consent to telehealth was in force on that day.',
    },
    {
      when: 'the agreement stands only in the note, as a hint',
      chart: chartWith(byVideo({ telehealthStatement: `${statement} River agreed to video today.` })),
      says: 'The session of 16 March was held by video; the note tells of agreement, and no consent to telehealth is on file.',
      at: 'telehealthStatement',
    },
    {
      when: 'nothing is said of emergencies, as a hint',
      chart: chartWith(telehealthConsent({ explained: 'Video by an encrypted link.' }), byVideo()),
      says: 'In the consent to telehealth I could not find what happens in an emergency.',
      at: 'explained',
    },
  ],
  'cannot-tell': [],
});

describe('agreement', () => {
  it.each([
    ['Client consented to video.', true],
    ['Verbal consent renewed.', true],
    ['River did not agree to video today.', false],
    ['Held without consent.', false],
    ['At home, alone.', false],
  ])('in “%s”', (text, holds) => expect(tellsAgreement(text).holds).toBe(holds));
});
