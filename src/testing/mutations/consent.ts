import { about } from './about.ts';
import { begunOn } from './begun-on.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { without } from './without.ts';

/** Papers that are missing, late or not whole. */
export const consentMutations: readonly Mutation[] = [
  {
    rule: 'consent.treatment-informed',
    breaks: 'There is no consent to treatment.',
    in: 'maya-okafor',
    mutate: without('consent-treatment'),
    at: 'episode',
  },
  {
    rule: 'consent.privacy-notice-acknowledged',
    breaks: 'Nothing shows that the privacy notice was given.',
    in: 'maya-okafor',
    mutate: without('consent-privacy-notice'),
    at: 'episode',
  },
  {
    rule: 'consent.telehealth',
    breaks: 'The consent to telehealth had run out when the last session was held by video.',
    in: 'daniel-reyes',
    mutate: inTurn(
      put('consent-telehealth', 'expiresOn', '2026-11-10'),
      put(
        'note-14',
        'telehealthStatement',
        'Encrypted video link. He was at home in the bedroom; I in my office.',
      ),
    ),
    at: 'note-14 place',
  },
  {
    rule: 'consent.minor-authority',
    breaks: 'Nothing shows by what authority the grandmother consents.',
    in: 'kez-fairweather',
    mutate: put('consent-minor', 'authority', undefined),
    at: 'consent-minor authority',
  },
  {
    rule: 'consent.good-faith-estimate',
    breaks: 'The client pays alone, and was given no estimate of the costs.',
    in: 'oskar-brandvold',
    mutate: inTurn(about({ payer: 'Self-pay' }), begunOn('evaluation-appointment', '2026-06-15')),
    at: 'episode',
  },
  {
    rule: 'consent.part2-notice',
    breaks: 'In substance use treatment nobody was told of its federal protection.',
    in: 'hannah-weiss',
    under: 'part2',
    mutate: about({}, { setting: 'sud-outpatient' }),
    at: 'episode',
  },
];
