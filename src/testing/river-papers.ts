import type { SignedDocument } from '../clinical/chart.ts';
import type { BodyFor } from './chart-builder.ts';
import { written } from './chart-builder.ts';

type More = Parameters<typeof written>[2];

/** River's consent to treatment; another kind by `kind`. */
export const consentOf = (change: BodyFor<'consent'> = {}, more: More = {}): SignedDocument<'consent'> =>
  written(
    'consent',
    {
      kind: 'treatment',
      explained:
        'What exposure is and that it will feel worse before it feels better; medication or waiting as alternatives; fees; what stays confidential and what cannot; that River may stop at any time.',
      givenBy: 'River Amari',
      relation: 'client',
      givenOn: '2026-03-02',
      method: 'signed',
      ...change,
    },
    { id: `consent-${change.kind ?? 'treatment'}-${change.givenOn ?? '2026-03-02'}`, ...more },
  );

export const privacyNotice = (change: BodyFor<'consent'> = {}): SignedDocument<'consent'> =>
  consentOf({
    kind: 'privacy-notice',
    explained: 'Who may see the record, and how to ask for a copy.',
    ...change,
  });

export const telehealthConsent = (change: BodyFor<'consent'> = {}): SignedDocument<'consent'> =>
  consentOf({
    kind: 'telehealth',
    explained:
      'What video can and cannot do; each session begins with where River is; in an emergency I call River back and then the crisis line.',
    ...change,
  });

/** The papers that River signed on the first day. */
export const papers = () => [consentOf(), privacyNotice()];

export const releaseOf = (change: BodyFor<'release'> = {}, more: More = {}): SignedDocument<'release'> =>
  written(
    'release',
    {
      direction: 'both',
      recipient: 'Dr. Amy Lind, Mill Street Practice, 4 Mill Street',
      purpose: 'So that the heart findings and the panic are looked at together.',
      scope: ['diagnosis', 'treatment-plan', 'measure'],
      statements: ['revocation', 'conditioning', 'redisclosure'],
      expiresOn: '2027-03-01',
      signedBy: 'River Amari',
      relation: 'client',
      signedOn: '2026-03-02',
      ...change,
    },
    { id: 'release', ...more },
  );

export const disclosureOf = (
  change: BodyFor<'disclosure'> = {},
  more: More = {},
): SignedDocument<'disclosure'> =>
  written(
    'disclosure',
    {
      disclosedOn: '2026-03-20',
      recipient: 'Mill Street Practice, 4 Mill Street',
      what: 'Letter: diagnosis and goals of the plan.',
      purpose: 'Coordination after the evaluation',
      ground: 'release',
      release: 'release',
      how: 'Fax',
      ...change,
    },
    { id: 'disclosure', ...more },
  );

/** What went to River's doctor, and the paper that allows it. */
export const correspondence = () => [releaseOf(), disclosureOf()];
