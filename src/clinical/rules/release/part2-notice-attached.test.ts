import { chartWith } from '../../../testing/chart-builder.ts';
import { disclosureOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { part2NoticeAttached } from './part2-notice-attached.ts';

const program = { episode: { setting: 'sud-outpatient' } } as const;
const protectedOnes = releaseOf({ substanceUseRecords: true });
const went =
  'Substance use records went to Mill Street Practice, 4 Mill Street on 20 March, and nothing shows';
const noNotice = `${went} that the notice against passing them on went with them.`;
const noCopy = `${went} that a copy of the release, or what it covers, went with them.`;
ruleCases(part2NoticeAttached, {
  'not-applicable': [
    { when: 'no substance use records are concerned', chart: chartWith(releaseOf(), disclosureOf()) },
    {
      when: 'the release of the program does not cover them',
      chart: chartWith(releaseOf({ substanceUseRecords: false }), disclosureOf(), program),
    },
    {
      when: 'they went out without consent, as the law requires',
      chart: chartWith(disclosureOf({ ground: 'law' }), program),
    },
  ],
  pass: [
    {
      when: 'notice and copy went with them',
      chart: chartWith(protectedOnes, disclosureOf({ part2Notice: true, consentCopy: true })),
    },
  ],
  fail: [
    {
      when: 'neither went with them',
      chart: chartWith(protectedOnes, disclosureOf()),
      says: [noNotice, noCopy],
      at: 'part2Notice',
    },
    {
      when: 'the copy is missing, in a program whose release does not say',
      chart: chartWith(releaseOf(), disclosureOf({ part2Notice: true }), program),
      says: noCopy,
      at: 'consentCopy',
    },
  ],
  'cannot-tell': [],
});
