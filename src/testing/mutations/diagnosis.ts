import { add } from './add.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';

/** What is wrong with a diagnosis, or with what it rests on. */
export const diagnosisMutations: readonly Mutation[] = [
  {
    rule: 'diagnosis.icd10-code-and-name',
    breaks: 'The diagnosis stands there as a code without its name.',
    in: 'maya-okafor',
    mutate: put('diagnosis', 'diagnoses.maya-d2.name', undefined),
    at: 'diagnosis diagnoses.maya-d2.name',
  },
  {
    rule: 'diagnosis.symptoms-documented',
    breaks:
      'Panic disorder is diagnosed; no criterion is entered, and nothing in the record describes an attack.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      put('diagnosis', 'diagnoses.oskar-dx.code', 'F41.0'),
      put('diagnosis', 'diagnoses.oskar-dx.name', 'Panic disorder'),
      put('diagnosis', 'diagnoses.oskar-dx.criteria', []),
      put(
        'diagnosis',
        'diagnoses.oskar-dx.justification',
        'Given by the former clinic; it costs him his seminar.',
      ),
    ),
    at: 'diagnosis diagnoses.oskar-dx.criteria',
    alsoFinds: [
      {
        rule: 'diagnosis.criteria-count-met',
        at: 'diagnosis diagnoses.oskar-dx.criteria',
        because: 'with no criterion entered there are also fewer than the disorder needs',
      },
    ],
  },
  {
    rule: 'diagnosis.criteria-count-met',
    breaks: 'Two of the six criteria are no longer ticked, which leaves one too few.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('diagnosis', 'diagnoses.maya-d1.criteria.maya-c3.met', false),
      put('diagnosis', 'diagnoses.maya-d1.criteria.maya-c6.met', false),
    ),
    at: 'diagnosis diagnoses.maya-d1.criteria',
  },
  {
    rule: 'diagnosis.required-criterion-met',
    breaks: 'A depression is diagnosed with neither low mood nor loss of interest among its criteria.',
    in: 'sofia-bellandi',
    mutate: inTurn(
      put('diagnosis-2', 'diagnoses.sofia-d1.criteria.sofia-c1.met', false),
      put('diagnosis-2', 'diagnoses.sofia-d1.criteria.sofia-c2.met', false),
    ),
    at: 'diagnosis-2 diagnoses.sofia-d1.criteria',
  },
  {
    rule: 'diagnosis.duration-met',
    breaks: 'By the date given for its onset, the depression was confirmed after six days.',
    in: 'maya-okafor',
    mutate: put('diagnosis', 'diagnoses.maya-d1.onset', '2026-06-25'),
    at: 'diagnosis diagnoses.maya-d1.onset',
  },
  {
    rule: 'diagnosis.impairment-linked',
    breaks: 'Nothing says what the diagnosis impairs.',
    in: 'grace-lindholm',
    mutate: inTurn(
      put('diagnosis', 'diagnoses.grace-d1.impairments', []),
      put(
        'diagnosis',
        'diagnoses.grace-d1.justification',
        'Repeated unexpected attacks with five symptoms peaking within minutes, each followed by fear of the next.',
      ),
    ),
    at: 'diagnosis diagnoses.grace-d1.impairments',
  },
  {
    rule: 'diagnosis.differential-considered',
    breaks: 'Nothing else was considered.',
    in: 'oskar-brandvold',
    mutate: put('diagnosis', 'diagnoses.oskar-dx.differential', []),
    at: 'diagnosis diagnoses.oskar-dx.justification',
  },
  {
    rule: 'diagnosis.necessity-rationale',
    breaks: 'Why treatment is needed is said in a phrase that would fit anybody.',
    in: 'daniel-reyes',
    mutate: put('diagnosis', 'diagnoses.daniel-d1.necessity', 'The client meets criteria for treatment.'),
    at: 'diagnosis diagnoses.daniel-d1.necessity',
  },
  {
    rule: 'diagnosis.uncertain-not-coded',
    breaks: 'A diagnosis stayed provisional, and is treated and billed as if it were sure.',
    in: 'hannah-weiss',
    mutate: put('diagnosis', 'diagnoses.hannah-d1.status', 'provisional'),
    at: 'diagnosis diagnoses.hannah-d1.status',
    silences: [
      {
        rules: ['diagnosis.criteria-count-met'],
        because: 'only a confirmed diagnosis must have all its criteria',
      },
    ],
  },
  {
    rule: 'diagnosis.unspecified-not-stale',
    breaks: 'The anxiety is still called unspecified after four and a half months.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('diagnosis', 'diagnoses.maya-d2.code', 'F41.9'),
      put('diagnosis', 'diagnoses.maya-d2.name', 'Anxiety disorder, unspecified'),
    ),
    at: 'diagnosis diagnoses.maya-d2.unspecifiedReason',
    silences: [
      {
        rules: ['diagnosis.criteria-count-met', 'diagnosis.duration-met', 'plan.intervention-fits-diagnosis'],
        because: 'an unspecified disorder has neither criteria nor accepted methods of its own',
      },
    ],
  },
  {
    rule: 'diagnosis.primary-is-treatable',
    breaks: 'Of two diagnoses neither is marked as the primary one.',
    in: 'maya-okafor',
    mutate: put('diagnosis', 'diagnoses.maya-d1.rank', 'secondary'),
    at: 'diagnosis diagnoses',
  },
  {
    rule: 'diagnosis.consistent-across-chart',
    breaks: 'The depression became severe, and the date of the change is the old one.',
    in: 'sofia-bellandi',
    mutate: put('diagnosis-2', 'diagnoses.sofia-d1.statusOn', '2026-08-21'),
    at: 'diagnosis-2 diagnoses.sofia-d1.statusOn',
  },
  {
    rule: 'diagnosis.problem-coverage',
    breaks: 'A third problem is set aside in the plan, and no diagnosis explains it or says why not.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('plan-2', 'setAside', ['maya-p3']),
      put('plan-2', 'setAsideReason', 'She wants to see first whether it ends with the short nights.'),
      add('intake', 'problems', {
        id: 'maya-p3',
        name: 'Betting on her phone at night',
        clientWords: '“I bet on games I don’t even watch.”',
        onset: 'Since the spring',
      }),
    ),
    at: 'intake problems.maya-p3',
  },
  {
    rule: 'diagnosis.severity-agrees-with-measure',
    breaks:
      'The depression is coded as mild, and the questionnaire of the day before said moderately severe.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('diagnosis', 'diagnoses.maya-d1.code', 'F33.0'),
      put('diagnosis', 'diagnoses.maya-d1.name', 'Major depressive disorder, recurrent, mild'),
    ),
    at: 'diagnosis diagnoses.maya-d1.code',
  },
];
