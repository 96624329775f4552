import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { requiredCriterionMet } from './required-criterion-met.ts';

const name = 'Major depressive disorder, single episode, moderate';
const depressed = (...criteria: readonly (readonly [criterion: string, evidence?: string])[]) =>
  diagnosisOf(
    panic({
      code: 'F32.1',
      name,
      criteria: criteria.map(([criterion, evidence = 'Seen.'], index) => ({
        ...{ id: `k${index}`, criterion, met: true, evidence },
      })),
    }),
  );
const others = [['tiredness, low energy'], ['too little or too much sleep']] as const;
const group = 'low, sad or empty mood most of the day; markedly less interest or pleasure';

ruleCases(requiredCriterionMet, {
  'not-applicable': [
    { when: 'nothing of the disorder is indispensable', chart: chartWith(diagnosisOf()) },
    { when: 'no criteria are listed, which is told elsewhere', chart: chartWith(depressed()) },
    {
      when: 'the diagnosis is provisional',
      chart: chartWith(diagnosisOf(panic({ code: 'F32.1', name, status: 'provisional' }))),
    },
  ],
  pass: [
    {
      when: 'low mood is met',
      chart: chartWith(depressed(['low, sad or empty mood most of the day'], ...others)),
    },
    { when: 'loss of interest is met', chart: chartWith(depressed(['markedly less interest or pleasure'])) },
    {
      when: 'it is met in words of one’s own',
      chart: chartWith(depressed(['Depressed mood nearly all day'], ...others)),
    },
  ],
  fail: [
    {
      when: 'neither is met',
      chart: chartWith(depressed(...others)),
      says: `${name} cannot stand without one of these, and none is recorded as met: ${group}.`,
      at: 'diagnoses.d1.criteria',
    },
    {
      when: 'it is only ticked',
      chart: chartWith(depressed(['low, sad or empty mood most of the day', ' '], ...others)),
      says: `${name} cannot stand without “low, sad or empty mood most of the day”, which is ticked and has no evidence.`,
      at: 'diagnoses.d1.criteria.k0.evidence',
    },
    {
      when: 'a stress disorder names no event',
      chart: chartWith(
        diagnosisOf(
          panic({
            code: 'F43.21',
            name: 'Adjustment disorder with depressed mood',
            criteria: [
              { id: 'k1', criterion: 'marked functional impairment', met: true, evidence: 'Off work.' },
            ],
          }),
        ),
      ),
      says: 'Adjustment disorder with depressed mood cannot stand without one of these, and none is recorded as met: symptoms began within three months of a stressor that can be named.',
    },
  ],
  'cannot-tell': [
    {
      when: 'the criteria are in words that could mean anything',
      chart: chartWith(depressed(['Grey all week'], ...others)),
      says: `I could not find among the criteria of ${name} the one it cannot do without: ${group}. Some are in words of their own.`,
    },
  ],
});
