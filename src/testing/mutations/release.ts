import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { plus } from './plus.ts';
import { put } from './put.ts';

/** Releases that are not whole, and what was sent without them. */
export const releaseMutations: readonly Mutation[] = [
  {
    rule: 'release.authorization-elements',
    breaks: 'The release does not say for what.',
    in: 'sofia-bellandi',
    mutate: put('release-pcp', 'purpose', undefined),
    at: 'release-pcp purpose',
  },
  {
    rule: 'release.in-force-on-disclosure',
    breaks: 'A letter was sent two days after its release had ended.',
    in: 'daniel-reyes',
    mutate: put('release-pcp', 'expiresOn', '2026-09-30'),
    at: 'disclosure-2 release',
    silences: [
      {
        rules: ['release.authorization-elements'],
        because: 'a release that is over can no longer be completed',
      },
    ],
  },
  {
    rule: 'release.psychotherapy-notes-separate',
    breaks: 'A release covers process notes together with other records.',
    in: 'sofia-bellandi',
    mutate: put('release-np', 'scope', [
      'assessment',
      'diagnosis',
      'treatment-plan',
      'measure',
      'safety-plan',
      'process-note',
    ]),
    at: 'release-np scope',
  },
  {
    rule: 'release.part2-elements',
    breaks: 'A release of substance use records names nobody in particular.',
    in: 'sofia-bellandi',
    under: 'part2',
    mutate: inTurn(
      put('release-sister', 'substanceUseRecords', true),
      put('release-sister', 'recipient', 'To whom it may concern'),
    ),
    at: 'release-sister recipient',
  },
  {
    rule: 'release.part2-notice-attached',
    breaks: 'Substance use records were sent without the notice against passing them on.',
    in: 'grace-lindholm',
    under: 'part2',
    mutate: inTurn(put('release-pcp', 'substanceUseRecords', true), put('disclosure-1', 'consentCopy', true)),
    at: 'disclosure-1 part2Notice',
  },
  {
    rule: 'release.accounting-complete',
    breaks: 'The account of a report to child protection does not say for what it was made.',
    in: 'maya-okafor',
    mutate: plus({
      ...{ key: 'disclosure-1', type: 'disclosure', on: '2026-10-21', by: 'note-13' },
      body: {
        disclosedOn: '2026-10-21',
        recipient: 'County child protection, 3 Court Square',
        what: 'Report about a child treated by a colleague of hers.',
        ground: 'law',
      },
    }),
    at: 'disclosure-1 purpose',
  },
  {
    rule: 'release.family-each-member',
    breaks: 'What was sent names the sister, and she was not asked.',
    in: 'sofia-bellandi',
    mutate: put('release-pcp', 'family', [{ id: 'sofia-f1', who: 'Her sister' }]),
    at: 'disclosure-1 what',
  },
  {
    rule: 'release.pcp-coordination',
    breaks: 'Nobody asked whether one may speak with primary care.',
    in: 'maya-okafor',
    mutate: put('intake', 'careCoordination', undefined),
    at: 'episode',
  },
];
