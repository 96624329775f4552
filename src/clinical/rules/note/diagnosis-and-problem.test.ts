import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { diagnosisAndProblem } from './diagnosis-and-problem.ts';

ruleCases(diagnosisAndProblem, {
  'not-applicable': [
    { when: 'there is no note', chart: chartWith(diagnosisOf()) },
    { when: 'nothing was diagnosed yet', chart: chartWith(draft(diagnosisOf()), noteOf({ diagnoses: [] })) },
    {
      when: 'it was an evaluation',
      chart: chartWith(diagnosisOf(), noteOf({ serviceCode: '90791', diagnoses: [] })),
    },
  ],
  pass: [
    { when: 'the note names the diagnosis', chart: chartWith(diagnosisOf(), noteOf()) },
    {
      when: 'the diagnosis was resolved on that very day',
      chart: chartWith(diagnosisOf(panic({ status: 'resolved', statusOn: '2026-03-16' })), noteOf()),
    },
  ],
  fail: [
    {
      when: 'the note names none',
      chart: chartWith(diagnosisOf(), noteOf({ diagnoses: [] })),
      says: 'The note of 16 March does not say which diagnosis was treated.',
      at: 'diagnoses',
    },
    {
      when: 'the diagnosis had been ruled out',
      chart: chartWith(diagnosisOf(panic({ status: 'ruled-out', statusOn: '2026-03-08' })), noteOf()),
      says: 'The note of 16 March names Panic disorder [episodic paroxysmal anxiety], which was ruled out by then.',
      at: 'diagnoses',
    },
    {
      when: 'the diagnosis had been resolved',
      chart: chartWith(diagnosisOf(panic({ status: 'resolved', statusOn: '2026-03-08' })), noteOf()),
      says: 'The note of 16 March names Panic disorder [episodic paroxysmal anxiety], which was resolved by then.',
    },
  ],
  'cannot-tell': [],
});
