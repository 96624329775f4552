import { about } from './about.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';

/** What goes missing at intake. */
export const intakeMutations: readonly Mutation[] = [
  {
    rule: 'intake.identifiers-complete',
    breaks: 'The client’s page holds an e-mail address and nothing else to reach the client by.',
    in: 'maya-okafor',
    mutate: about({ contact: 'maya.okafor@mail.example' }),
    at: 'intake emergencyContact',
  },
  {
    rule: 'intake.presenting-problem',
    breaks: 'The problems are told in the clinician’s words alone.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('intake', 'problems.maya-p1.clientWords', undefined),
      put('intake', 'problems.maya-p2.clientWords', undefined),
    ),
    at: 'intake problems.maya-p1.clientWords',
  },
  {
    rule: 'intake.history-and-onset',
    breaks: 'Since when she has worried is not asked.',
    in: 'maya-okafor',
    mutate: put('intake', 'problems.maya-p2.onset', undefined),
    at: 'intake problems.maya-p2.onset',
  },
  {
    rule: 'intake.prior-treatment-response',
    breaks: 'An earlier treatment is listed without whether it helped.',
    in: 'daniel-reyes',
    mutate: put('intake', 'priorTreatment.daniel-h2.effect', undefined),
    at: 'intake priorTreatment.daniel-h2.effect',
  },
  {
    rule: 'intake.approach-explained',
    breaks: 'The orientation tells of fees and confidentiality, and of no approach.',
    in: 'maya-okafor',
    mutate: put(
      'intake',
      'orientationGiven',
      'Fees and cancellations, confidentiality and its limits, rights and complaints, what to do after hours (988, emergency room).',
    ),
    at: 'intake orientationGiven',
  },
  {
    rule: 'intake.language-and-access',
    breaks: 'Nobody wrote down which language the client prefers.',
    in: 'maya-okafor',
    mutate: inTurn(
      about({ language: undefined }),
      put('intake', 'cultureAndLanguage', 'Daughter of Nigerian parents, born here; Methodist.'),
    ),
    at: 'intake cultureAndLanguage',
  },
  {
    rule: 'intake.medications-allergies-medical',
    breaks: 'The line for allergies is left empty.',
    in: 'hannah-weiss',
    mutate: put('intake', 'allergies', undefined),
    at: 'intake allergies',
  },
];
