import { chartWith, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { icd10CodeAndName } from './icd10-code-and-name.ts';

const coded = (code: string, name: string) => chartWith(diagnosisOf(panic({ code, name })));
ruleCases(icd10CodeAndName, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith() },
    { when: 'it was ruled out', chart: chartWith(diagnosisOf(panic({ status: 'ruled-out', code: 'X' }))) },
  ],
  pass: [
    { when: 'code and name agree', chart: chartWith(diagnosisOf()) },
    { when: 'the name is an everyday one', chart: coded('F41.1', 'Generalized anxiety disorder') },
  ],
  fail: [
    {
      when: 'the code is missing',
      chart: coded('', 'Panic disorder'),
      says: '“Panic disorder” has no ICD-10-CM code.',
      at: 'diagnoses.d1.code',
    },
    {
      when: 'the name is missing',
      chart: coded('F41.0', ''),
      says: 'The diagnosis F41.0 has no name.',
      at: 'diagnoses.d1.name',
    },
    {
      when: 'the code is of an older system',
      chart: coded('296.32', 'Depression'),
      says: '296.32 is not an ICD-10-CM code.',
    },
    {
      when: 'the code is a heading',
      chart: coded('F43.1', 'Post-traumatic stress disorder'),
      says: 'F43.1 is a heading of ICD-10-CM; a code below it says which disorder is meant.',
    },
    {
      when: 'the code means something else',
      chart: coded('F41.0', 'Social phobia'),
      says: 'F41.0 stands for “Panic disorder [episodic paroxysmal anxiety]”, and the record calls it “Social phobia”.',
    },
    {
      when: 'the code was not in force yet',
      chart: chartWith(
        written('diagnosis', {
          diagnosedOn: '2024-09-30',
          diagnoses: [panic({ code: 'F50.010', name: 'Anorexia' })],
        }),
      ),
      says: 'F50.010 was not in force on 30 September 2024.',
    },
    {
      when: 'the code had become a heading by the last session',
      chart: chartWith(
        written('diagnosis', {
          diagnosedOn: '2024-01-10',
          diagnoses: [panic({ code: 'F50.01', name: 'Anorexia' })],
        }),
        noteOf(),
      ),
      says: 'F50.01 is a heading of ICD-10-CM; a code below it says which disorder is meant.',
    },
  ],
  'cannot-tell': [],
});
