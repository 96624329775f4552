import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { disclosureOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { inForceOnDisclosure } from './in-force-on-disclosure.ts';

const sent = 'What went to Mill Street Practice, 4 Mill Street on 20 March';
ruleCases(inForceOnDisclosure, {
  'not-applicable': [{ when: 'nothing was sent', chart: chartWith(releaseOf()) }],
  pass: [
    { when: 'its release was in force', chart: chartWith(releaseOf(), disclosureOf()) },
    {
      when: 'it was sent on the last day',
      chart: chartWith(releaseOf({ expiresOn: '2026-03-20' }), disclosureOf()),
    },
    {
      when: 'the release was taken back later',
      chart: chartWith(releaseOf({ revoked: true, revokedOn: '2026-03-21' }), disclosureOf()),
    },
    {
      when: 'the law requires it',
      chart: chartWith(disclosureOf({ ground: 'law', release: undefined })),
    },
    {
      when: 'the client asked for it',
      chart: chartWith(disclosureOf({ ground: 'client', release: undefined })),
    },
    {
      when: 'it says what is kept back',
      chart: chartWith(releaseOf(), disclosureOf({ what: 'Diagnosis; no session notes.' })),
    },
  ],
  fail: [
    {
      when: 'it has no ground',
      chart: chartWith(disclosureOf({ ground: undefined })),
      says: `${sent} does not say on what ground it was sent.`,
      at: 'ground',
    },
    {
      when: 'its release was never signed',
      chart: chartWith(draft(releaseOf()), disclosureOf()),
      says: `${sent} rests on a release, and no signed one is named.`,
      at: 'release',
    },
    {
      when: 'the release came later',
      chart: chartWith(releaseOf({ signedOn: '2026-03-21' }), disclosureOf()),
      says: `${sent} was sent before the release was signed on 21 March.`,
    },
    {
      when: 'the release had run out',
      chart: chartWith(releaseOf({ expiresOn: '2026-03-19' }), disclosureOf()),
      says: `${sent} was sent after its release had ended on 19 March.`,
    },
    {
      when: 'a later paper had taken the release back',
      chart: chartWith(
        releaseOf(),
        releaseOf({ signedOn: '2026-03-18', revoked: true, revokedOn: '2026-03-18' }, { id: 'release-2' }),
        disclosureOf(),
      ),
      says: `${sent} was sent after its release had ended on 18 March.`,
    },
    {
      when: 'the release is only for receiving',
      chart: chartWith(releaseOf({ direction: 'receive' }), disclosureOf()),
      says: `${sent} rests on a release that lets you receive, not send.`,
    },
    {
      when: 'the set does not permit the ground',
      chart: chartWith(disclosureOf({ ground: 'operations' })),
      parameters: { permittedBases: ['treatment', 'payment'] },
      says: `${sent} was sent for health care operations, which is not a permitted ground here.`,
    },
  ],
  'cannot-tell': [
    {
      when: 'its release stands with an earlier episode',
      chart: chartWith(disclosureOf({ release: 'of-another-episode' })),
      says: `${sent} rests on a release that is not in this part of the record.`,
      at: 'release',
    },
    {
      when: 'it went to somebody else, as it seems',
      chart: chartWith(releaseOf(), disclosureOf({ recipient: 'Attorney R. Stone' })),
      says: 'What was sent on 20 March went to Attorney R. Stone, and its release is for Dr. Amy Lind, Mill Street Practice, 4 Mill Street; I cannot tell whether that is the same.',
      at: 'recipient',
    },
    {
      when: 'it names what the release does not list',
      chart: chartWith(releaseOf(), disclosureOf({ what: 'Letter and the session notes of March.' })),
      says: `${sent} names the session notes, which its release does not list.`,
      at: 'what',
    },
    {
      when: 'a substance use record went out without consent',
      chart: chartWith(disclosureOf({ ground: 'payment' }), { episode: { setting: 'sud-outpatient' } }),
      says: 'A substance use record went to Mill Street Practice, 4 Mill Street on 20 March for payment; 42 CFR Part 2 mostly asks for the client’s consent, and none is named.',
    },
  ],
});
