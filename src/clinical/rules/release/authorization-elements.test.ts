import { chartWith } from '../../../testing/chart-builder.ts';
import { consentOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { authorizationElements } from './authorization-elements.ts';

const to = 'The release to Dr. Amy Lind, Mill Street Practice, 4 Mill Street';
ruleCases(authorizationElements, {
  'not-applicable': [
    { when: 'there is no release', chart: chartWith(consentOf()) },
    {
      when: 'it has run out',
      chart: chartWith(releaseOf({ statements: [], expiresOn: '2026-04-01' })),
    },
    {
      when: 'it was taken back',
      chart: chartWith(releaseOf({ statements: [], revoked: true, revokedOn: '2026-04-01' })),
    },
  ],
  pass: [
    { when: 'it has every element', chart: chartWith(releaseOf()) },
    {
      when: 'an event ends it',
      chart: chartWith(releaseOf({ expiresOn: undefined, expiryEvent: 'The end of treatment' })),
    },
    {
      when: 'the statements stand with the limits',
      chart: chartWith(
        releaseOf({
          statements: ['redisclosure'],
          scopeDetail: 'River may revoke it in writing; treatment does not depend on it.',
        }),
      ),
    },
    {
      when: 'a parent signed whose authority stands in the consent',
      chart: chartWith(
        consentOf({ kind: 'minor', relation: 'parent', authority: 'Joint custody, order seen.' }),
        releaseOf({ relation: 'parent', signedBy: 'Mother' }),
      ),
    },
  ],
  fail: [
    {
      when: 'the purpose is missing',
      chart: chartWith(releaseOf({ purpose: ' ' })),
      says: `${to} does not say for what.`,
      at: 'purpose',
    },
    {
      when: 'nothing ends it',
      chart: chartWith(releaseOf({ expiresOn: undefined })),
      says: `${to} says neither until when it holds nor what ends it.`,
      at: 'expiresOn',
    },
    {
      when: 'another signed without any authority',
      chart: chartWith(releaseOf({ relation: 'guardian', signedBy: 'Aunt' })),
      says: 'Aunt signed the release to Dr. Amy Lind, Mill Street Practice, 4 Mill Street, and by what authority is not in the record.',
      at: 'authority',
    },
    {
      when: 'statements are missing',
      chart: chartWith(releaseOf({ statements: ['revocation'] })),
      says: `${to} does not tell the one who signed it that treatment does not depend on it; that the recipient may pass on what is sent.`,
      at: 'statements',
    },
  ],
  'cannot-tell': [],
});
