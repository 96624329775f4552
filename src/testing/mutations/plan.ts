import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { signedBy } from './signed-by.ts';
import { signedOn } from './signed-on.ts';

/** What is wrong with a plan as a whole, or with when it was made and renewed. */
export const planMutations: readonly Mutation[] = [
  {
    rule: 'plan.present-on-time',
    breaks: 'The first plan was signed in the fifth week, after the fourth session.',
    in: 'daniel-reyes',
    mutate: signedOn('plan-1', '2026-08-25'),
    at: 'plan-1',
    alsoFinds: [
      {
        rule: 'plan.active-on-service-date',
        at: 'note-4 heldOn',
        because: 'the fourth session was held before there was a signed plan',
      },
    ],
    silences: [
      {
        rules: ['note.goal-is-active', 'note.goal-linked', 'note.intervention-on-plan'],
        because: 'they hold a session against the plan in force, and for the first four there was none',
      },
    ],
  },
  {
    rule: 'plan.active-on-service-date',
    breaks: 'The first plan ran out ten days before the next was signed, and a session was held in between.',
    in: 'maya-okafor',
    mutate: put('plan-1', 'endsOn', '2026-09-05'),
    at: 'note-9 heldOn',
    silences: [
      {
        rules: ['note.goal-is-active', 'note.goal-linked', 'note.intervention-on-plan'],
        because: 'they hold a session against the plan in force, and for this one there was none',
      },
    ],
  },
  {
    rule: 'plan.not-expired',
    breaks: 'The plan is laid out for more than a year.',
    in: 'maya-okafor',
    under: 'medicare',
    mutate: put('plan-2', 'endsOn', '2027-12-15'),
    at: 'plan-2 endsOn',
  },
  {
    rule: 'plan.diagnosis-problem-symptoms-listed',
    breaks: 'The plan does not say which of the presenting problems it answers.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'problems', []),
    at: 'plan-2 problems',
  },
  {
    rule: 'plan.type-amount-frequency-duration',
    breaks: 'How long a session is to be is not said.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'services.maya-svc1.minutes', undefined),
    at: 'plan-2 services.maya-svc1',
  },
  {
    rule: 'plan.discharge-criteria',
    breaks: 'Care is to end “when she feels better”.',
    in: 'maya-okafor',
    mutate: put(
      'plan-2',
      'dischargeCriteria',
      'When she feels better and both of us find that it is enough.',
    ),
    at: 'plan-2 dischargeCriteria',
  },
  {
    rule: 'plan.necessity-statement',
    breaks: 'Why the care is needed is said in five words.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'necessity', 'Client needs ongoing weekly therapy.'),
    at: 'plan-2 necessity',
  },
  {
    rule: 'plan.strengths-used',
    breaks: 'No strength is named anywhere on which the plan could build.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      put('plan-2', 'strengthsUsed', undefined),
      put('intake', 'strengths', 'Kind.'),
      put('assessment', 'strengths', 'Kind.'),
      put('assessment', 'abilities', 'Average.'),
      put('assessment', 'preferences', 'None stated.'),
      put('assessment', 'values', 'Honesty.'),
    ),
    at: 'plan-2 strengthsUsed',
  },
  {
    rule: 'plan.client-participation',
    breaks: 'How the client took part is told in two words.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'participation', 'Client agreed.'),
    at: 'plan-2 participation',
  },
  {
    rule: 'plan.client-signature-or-reason',
    breaks: 'The client did not sign, and nothing says why.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('plan-2', 'signature', 'not-signed'),
      put('plan-2', 'signedName', undefined),
      put('plan-2', 'signedOn', undefined),
    ),
    at: 'plan-2 notSignedReason',
  },
  {
    rule: 'plan.clinician-signature',
    breaks: 'The clinician signed without credentials.',
    in: 'maya-okafor',
    mutate: signedBy('plan-2', { credentials: undefined }),
    at: 'plan-2',
  },
  {
    rule: 'plan.copy-offered',
    breaks: 'Nothing says whether the client was offered a copy.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'copyOffered', undefined),
    at: 'plan-2 copyOffered',
  },
  {
    rule: 'plan.plain-and-respectful-language',
    breaks: 'The plan calls the client manipulative.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'barriers', 'Client is manipulative and noncompliant about homework.'),
    at: ['plan-2 barriers', 'plan-2 barriers'],
  },
  {
    rule: 'plan.updated-on-worsening',
    breaks: 'Anxiety went up by more than four points, and nobody said what follows for the plan.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('gad-7-2', 'gad7-1', '3'),
      put('gad-7-2', 'gad7-2', '3'),
      put('gad-7-2', 'gad7-3', '3'),
      put('gad-7-2', 'gad7-4', '3'),
      put('gad-7-2', 'gad7-5', '3'),
      put('gad-7-2', 'gad7-6', '3'),
    ),
    at: 'gad-7-2',
  },
  {
    rule: 'plan.updated-on-goal-met',
    breaks: 'A review called a goal achieved, and the plan goes on pursuing it.',
    in: 'kez-fairweather',
    mutate: put('review-1', 'progress.0.decision', 'achieved'),
    at: 'review-1 progress.kez-r1-mood.decision',
  },
  {
    rule: 'plan.updated-on-life-change',
    breaks: 'A note tells that the client lost a job, and nobody looked at the plan.',
    in: 'maya-okafor',
    mutate: put('note-3', 'betweenSessions', 'She lost her job on Friday. Diary kept on five days.'),
    at: 'note-3 betweenSessions',
  },
  {
    rule: 'plan.revision-reason',
    breaks: 'The new version of the plan does not say what changed.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'revisionReason', undefined),
    at: 'plan-2 revisionReason',
  },
  {
    rule: 'plan.family-role-for-minor',
    breaks: 'The plan for a girl of fifteen reads like that of a grown woman who lives alone.',
    in: 'kez-fairweather',
    mutate: inTurn(
      put('plan-2', 'services.kez-v-family', undefined),
      put('plan-2', 'goals.kez-g-home.interventions.kez-x-family.modality', 'individual'),
      put('plan-2', 'goals.kez-g-home.interventions.kez-x-family.responsible', 'client'),
      put('plan-2', 'agreementOnWork', 'Kez keeps one song and one activity a day; I keep time.'),
    ),
    at: 'plan-2 familyPart',
  },
  {
    rule: 'plan.problem-list-current',
    breaks: 'A session met a new problem, and nothing took it up.',
    in: 'maya-okafor',
    under: 'medicaid-ca',
    mutate: inTurn(
      put('note-12', 'somethingElse', 'new-problem'),
      put('note-12', 'somethingElseDetail', 'She told of betting on her phone at night.'),
    ),
    at: 'note-12 somethingElse',
  },
];
