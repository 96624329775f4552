import { coSigned } from './co-signed.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { signedBy } from './signed-by.ts';
import { signedOn } from './signed-on.ts';
import { without } from './without.ts';

/** What is wrong with a session as a service: its note, its times, its code, its people, its signature. */
export const noteServiceMutations: readonly Mutation[] = [
  {
    rule: 'note.present-for-each-contact',
    breaks: 'A session that was billed has no note.',
    in: 'maya-okafor',
    mutate: without('note-6'),
    at: 'note-6-appointment',
    silences: [
      {
        rules: ['note.claim-matches-signed-note'],
        because: 'there is no note left that the claim could be held against',
      },
      {
        rules: ['note.behavior-quantified', 'note.intervention-evaluated', 'note.intervention-rationale'],
        because: 'they look along a row of notes, which is one shorter',
      },
    ],
  },
  {
    rule: 'note.service-header',
    breaks: 'The note does not say where the session was held.',
    in: 'maya-okafor',
    mutate: put('note-6', 'place', undefined),
    at: 'note-6 place',
  },
  {
    rule: 'note.start-stop-time',
    breaks: 'The note tells the minutes in all, and when the session started, but not when it stopped.',
    in: 'maya-okafor',
    mutate: inTurn(put('note-6', 'stoppedAt', undefined), put('note-6', 'minutes', 48)),
    at: 'note-6 stoppedAt',
    silences: [{ rules: ['note.no-overlapping-services'], because: 'it goes by the clock' }],
  },
  {
    rule: 'note.time-supports-code',
    breaks: 'A session of 32 minutes was billed with the code for 38 to 52.',
    in: 'maya-okafor',
    mutate: put('note-6', 'stoppedAt', '16:32'),
    at: 'note-6 serviceCode',
  },
  {
    rule: 'note.extended-session-rationale',
    breaks: 'An hour was billed where the plan asks for 45 minutes, and nothing says why it took so long.',
    in: 'kez-fairweather',
    mutate: inTurn(
      put('note-13-appointment', 'serviceCode', '90837'),
      put('note-13', 'serviceCode', '90837'),
      put('note-13', 'stoppedAt', '16:58'),
    ),
    at: 'note-13 longSessionReason',
  },
  {
    rule: 'note.code-conditions-met',
    breaks: 'Interactive complexity was added, and nothing says what made communication harder.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-6-appointment', 'serviceCode', '90834, 90785'),
      put('note-6', 'serviceCode', '90834, 90785'),
    ),
    at: 'note-6 communicationFactor',
  },
  {
    rule: 'note.family-code-presence',
    breaks: 'The code is for a session with the client, and only her partner was there.',
    in: 'hannah-weiss',
    mutate: put('note-7', 'present', 'Her partner alone'),
    at: 'note-7 present',
  },
  {
    rule: 'note.group-individualized',
    breaks: 'How this client responded in the group is told in nine words.',
    in: 'oskar-brandvold',
    mutate: put('group-3', 'work.0.response', 'Drew “umbrella” and spoke for the ninety seconds, blushing.'),
    at: 'group-3 work.oskar-group-3-work-1.response',
  },
  {
    rule: 'note.crisis-elements',
    breaks: 'The crisis note says nothing of how the client was.',
    in: 'sofia-bellandi',
    mutate: inTurn(
      put('note-5', 'mentalStatus', []),
      put(
        'note-5',
        'observation',
        'Her sister waited outside with the car; both had driven through the rain.',
      ),
    ),
    at: 'note-5 mentalStatus',
    alsoFinds: [
      {
        rule: 'note.observation-and-mental-status',
        at: 'note-5 observation',
        because: 'what the clinician saw of the client is told nowhere else in the note',
      },
    ],
    silences: [{ rules: ['note.affect-has-evidence'], because: 'no mood and no affect is named any more' }],
  },
  {
    rule: 'note.no-overlapping-services',
    breaks: 'The group of Monday is dated on Friday, at the hour of the session alone.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      put('group-6', 'heldOn', '2026-09-04'),
      put('group-6', 'startedAt', '10:20'),
      put('group-6', 'stoppedAt', '11:50'),
      put('group-6-appointment', 'heldOn', '2026-09-04'),
    ),
    at: 'group-6 startedAt',
  },
  {
    rule: 'note.telehealth-elements',
    breaks: 'A session by video, and nothing says where either of them was.',
    in: 'daniel-reyes',
    mutate: put('note-3', 'telehealthStatement', undefined),
    at: 'note-3 telehealthStatement',
  },
  {
    rule: 'note.missed-appointment-recorded',
    breaks: 'An appointment was cancelled, and nothing says why.',
    in: 'maya-okafor',
    mutate: without('contact-1'),
    at: 'cancelled-1-appointment',
  },
  {
    rule: 'note.contact-recorded',
    breaks: 'A call with the doctor does not say what follows from it.',
    in: 'daniel-reyes',
    mutate: put('contact-1', 'followUp', undefined),
    at: 'contact-1 followUp',
  },
  {
    rule: 'note.consultation-elements',
    breaks: 'A consultation does not say what follows from it.',
    in: 'hannah-weiss',
    mutate: put('contact-2', 'followUp', undefined),
    at: 'contact-2 followUp',
  },
  {
    rule: 'note.visit-frequency-matches-plan',
    breaks: 'The plan orders two sessions a week, and one every second week is held.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'services.maya-svc1.frequency', 'Twice a week'),
    at: 'plan-2 services.maya-svc1.frequency',
  },
  {
    rule: 'note.claim-matches-signed-note',
    breaks: 'An hour was billed for a session whose note says 45 minutes.',
    in: 'maya-okafor',
    mutate: put('note-6-appointment', 'serviceCode', '90837'),
    at: 'note-6-appointment serviceCode',
  },
  {
    rule: 'note.signed-with-credentials',
    breaks: 'The note was signed without credentials.',
    in: 'maya-okafor',
    mutate: signedBy('note-6', { credentials: undefined }),
    at: 'note-6',
  },
  {
    rule: 'note.signed-on-time',
    breaks: 'The note was signed nine days after the session.',
    in: 'maya-okafor',
    mutate: signedOn('note-6', '2026-08-27'),
    at: 'note-6',
  },
  {
    rule: 'note.supervisor-cosigned',
    breaks: 'The supervisor co-signed seven weeks later.',
    in: 'hannah-weiss',
    mutate: coSigned('note-6', signature => ({
      ...signature,
      at: '2026-11-16T10:00:00.000Z',
      on: '2026-11-16',
    })),
    at: 'note-6',
  },
];
