import { copied } from './copied.ts';
import { inTurn } from './in-turn.ts';
import { moved } from './moved.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { signedOn } from './signed-on.ts';

/** What an assessment leaves out, or does too late. */
export const assessmentMutations: readonly Mutation[] = [
  {
    rule: 'assessment.completed-before-plan',
    breaks: 'The assessment was signed three days after the plan that rests on it.',
    in: 'maya-okafor',
    mutate: signedOn('assessment', '2026-07-10'),
    at: 'assessment',
  },
  {
    rule: 'assessment.biopsychosocial-domains',
    breaks: 'Nobody asked about trauma.',
    in: 'maya-okafor',
    mutate: put('intake', 'traumaHistory', undefined),
    at: 'intake traumaHistory',
  },
  {
    rule: 'assessment.mental-status-exam',
    breaks: 'The mental status examination says nothing of perception.',
    in: 'maya-okafor',
    mutate: put('assessment', 'mentalStatus.maya-ms8', undefined),
    at: 'assessment mentalStatus',
  },
  {
    rule: 'assessment.risk-screened',
    breaks: 'Risk was asked about in conversation, without any questionnaire.',
    in: 'oskar-brandvold',
    mutate: put('assessment', 'riskTool', 'Clinical interview'),
    at: 'assessment riskTool',
  },
  {
    rule: 'assessment.risk-formulated',
    breaks: 'The assessment after a positive screen names no protective factors.',
    in: 'sofia-bellandi',
    mutate: put('assessment-2', 'protectiveFactors', undefined),
    at: 'assessment-2 protectiveFactors',
  },
  {
    rule: 'assessment.safety-plan-when-at-risk',
    breaks: 'The safety plan leaves out how the means are kept out of reach.',
    in: 'sofia-bellandi',
    mutate: put('safety-plan-2', 'meansSafety', undefined),
    at: 'safety-plan-2',
  },
  {
    rule: 'assessment.substance-use-screened',
    breaks: 'The questionnaire on alcohol came out positive, and nothing followed from it.',
    in: 'hannah-weiss',
    mutate: inTurn(
      put('audit-c-1', 'auditc-1', '4'),
      put('audit-c-1', 'auditc-2', '3'),
      put('audit-c-1', 'auditc-3', '3'),
      put('audit-c-1', 'interpretation', 'Above the cut-off.'),
      put('assessment', 'substanceScreening', 'AUDIT-C 10 of 12; no tobacco, no other drugs.'),
    ),
    at: 'assessment substanceScreening',
  },
  {
    rule: 'assessment.functional-impairment',
    breaks: 'Areas of life are ticked as impaired, without an example of any.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('assessment', 'impairments.maya-i1.example', undefined),
      put('assessment', 'impairments.maya-i2.example', undefined),
      put('assessment', 'impairments.maya-i3.example', undefined),
    ),
    at: 'assessment impairments',
  },
  {
    rule: 'assessment.symptom-ratings',
    breaks: 'How often a symptom comes is not said.',
    in: 'maya-okafor',
    mutate: put('assessment', 'symptoms.maya-s9.frequency', undefined),
    at: 'assessment symptoms.maya-s9',
  },
  {
    rule: 'assessment.strengths-and-culture',
    breaks: 'What the client prefers was not asked.',
    in: 'daniel-reyes',
    mutate: put('assessment', 'preferences', undefined),
    at: 'assessment preferences',
  },
  {
    rule: 'assessment.readiness-and-capacity',
    breaks: 'Nothing says what lets the client take part in therapy.',
    in: 'maya-okafor',
    mutate: put('assessment', 'readiness', undefined),
    at: 'assessment readiness',
    alsoFinds: [
      {
        rule: 'assessment.evaluation-code-supported',
        at: 'intake-appointment serviceCode',
        because: 'the evaluation that was billed must show the same, and its claim stands or falls with it',
      },
    ],
  },
  {
    rule: 'assessment.updated-annually',
    breaks: 'The assessment of more than a year ago was taken over and never renewed.',
    in: 'oskar-brandvold',
    mutate: moved('assessment', '2025-10-30'),
    at: 'assessment',
  },
  {
    rule: 'assessment.evaluation-code-supported',
    breaks:
      'A second evaluation was billed after twelve weeks; its assessment does not say what had changed.',
    in: 'maya-okafor',
    mutate: inTurn(
      copied('assessment', { as: 'assessment-2', on: '2026-09-24' }),
      copied('intake-appointment', { as: 'second-evaluation', on: '2026-09-24' }),
    ),
    at: 'second-evaluation serviceCode',
  },
];
