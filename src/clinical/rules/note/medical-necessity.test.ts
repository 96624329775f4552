import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf, intakeOf } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { medicalNecessity } from './medical-necessity.ts';

ruleCases(medicalNecessity, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791', purpose: undefined })) },
  ],
  pass: [
    { when: 'a symptom stands behind the purpose', chart: chartWith(noteOf()) },
    {
      when: 'the words are those of the client’s own record',
      chart: chartWith(intakeOf(), noteOf({ purposeSupport: 'The bus is still out of the question.' })),
    },
  ],
  fail: [
    {
      when: 'no purpose is chosen',
      chart: chartWith(noteOf({ purpose: undefined })),
      says: 'The note of 16 March does not say which purpose the session served.',
      at: 'purpose',
    },
    {
      when: 'nothing stands behind it',
      chart: chartWith(noteOf({ purposeSupport: '' })),
      says: 'The note of 16 March names a purpose and nothing behind it.',
      at: 'purposeSupport',
    },
    {
      when: 'neither symptom nor limitation is named',
      chart: chartWith(noteOf({ purposeSupport: 'It was time for the next session.' })),
      says: 'I could not find a symptom or a limitation in why the session of 16 March was needed.',
    },
    {
      when: 'all that it shares with the record are words of any record',
      chart: chartWith(
        intakeOf(),
        assessmentOf(),
        planOf(),
        noteOf({ purposeSupport: 'Client continues to benefit from weekly therapy sessions.' }),
      ),
      says: 'I could not find a symptom or a limitation in why the session of 16 March was needed.',
    },
  ],
  'cannot-tell': [],
});
