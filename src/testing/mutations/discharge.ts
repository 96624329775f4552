import { about } from './about.ts';
import { endingOn } from './ending-on.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { signedOn } from './signed-on.ts';
import { without } from './without.ts';

/** How care ended, or slept. */
export const dischargeMutations: readonly Mutation[] = [
  {
    rule: 'discharge.summary-on-time',
    breaks: 'The summary was signed five weeks after the last session.',
    in: 'grace-lindholm',
    mutate: inTurn(
      without('note-12', 'note-12-appointment', 'gad-7-6', 'phq-9-3', 'disclosure-1'),
      about({}, { closedOn: '2026-10-20' }),
      put('discharge', 'dischargedOn', '2026-10-20'),
      put('discharge', 'lastSessionOn', '2026-10-20'),
      put('discharge', 'measures', ['grace-lindholm-gad-7-1', 'grace-lindholm-gad-7-5']),
      signedOn('discharge', '2026-11-22'),
    ),
    at: 'discharge',
  },
  {
    rule: 'discharge.required-elements',
    breaks: 'The summary recommends nothing.',
    in: 'grace-lindholm',
    mutate: put('discharge', 'recommendations', undefined),
    at: 'discharge recommendations',
  },
  {
    rule: 'discharge.inactive-case-addressed',
    breaks: 'The client has not come for seven weeks, and nobody has asked why.',
    in: 'maya-okafor',
    mutate: endingOn('2026-10-07'),
    at: 'episode',
    silences: [
      {
        rules: ['note.visit-frequency-matches-plan'],
        because: 'a case that sleeps is told as such, and not as too few sessions',
      },
    ],
  },
];
