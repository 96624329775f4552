import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { consentOf, privacyNotice } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { privacyNoticeAcknowledged } from './privacy-notice-acknowledged.ts';

const first = noteOf();
ruleCases(privacyNoticeAcknowledged, {
  'not-applicable': [
    { when: 'nothing was held yet', chart: chartWith(consentOf()) },
    { when: 'there was only a crisis so far', chart: chartWith(noteOf({ serviceCode: '90839' })) },
  ],
  pass: [
    { when: 'it was given before the first session', chart: chartWith(privacyNotice(), first) },
    {
      when: 'it was given on the day of an evaluation',
      chart: chartWith(privacyNotice({ givenOn: '2026-03-16' }), noteOf({ serviceCode: '90791' })),
    },
    {
      when: 'the client would not sign, and the record says how it was asked',
      chart: chartWith(
        privacyNotice({ method: 'verbal', notAcknowledgedReason: 'Asked twice; River signs no papers.' }),
        first,
      ),
    },
    {
      when: 'what was said first was put in writing later',
      chart: chartWith(privacyNotice({ method: 'verbal' }), privacyNotice({ givenOn: '2026-03-20' }), first),
    },
  ],
  fail: [
    {
      when: 'nothing shows it',
      chart: chartWith(consentOf(), draft(privacyNotice()), first),
      says: 'The first service was on 16 March, and the record does not show that the privacy notice was given.',
      at: '',
    },
    {
      when: 'it came later',
      chart: chartWith(privacyNotice({ givenOn: '2026-03-18' }), first),
      says: 'The privacy notice was given on 18 March, after the first service on 16 March.',
      at: 'givenOn',
    },
    {
      when: 'nobody signed and nothing says why',
      chart: chartWith(privacyNotice({ method: 'verbal' }), first),
      says: 'The privacy notice of 2 March was acknowledged only by word of mouth, and the record does not say why.',
      at: 'notAcknowledgedReason',
    },
  ],
  'cannot-tell': [],
});
