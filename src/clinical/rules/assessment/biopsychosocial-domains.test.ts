import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { biopsychosocialDomains } from './biopsychosocial-domains.ts';

const child = { client: { bornOn: '2016-02-01' } };

ruleCases(biopsychosocialDomains, {
  'not-applicable': [{ when: 'nothing was asked yet', chart: chartWith() }],
  pass: [
    { when: 'each domain is told', chart: chartWith(intakeOf()) },
    {
      when: 'substance use stands in the assessment',
      chart: chartWith(intakeOf({ substanceUse: undefined }), assessmentOf()),
    },
    {
      when: 'a child’s development is told',
      chart: chartWith(
        intakeOf({ developmentalHistory: 'Walked at one, talked at two; settled in kindergarten.' }),
        child,
      ),
    },
  ],
  fail: [
    {
      when: 'two domains are empty',
      chart: chartWith(intakeOf({ legalHistory: ' ', traumaHistory: undefined })),
      says: 'The history does not cover legal matters, trauma; “none reported” would be an answer.',
      at: 'legalHistory',
    },
    {
      when: 'nothing is said of earlier treatment',
      chart: chartWith(intakeOf({ noPriorTreatment: undefined })),
      says: 'The history does not cover earlier treatment, or that there was none; “none reported” would be an answer.',
      at: 'priorTreatment',
    },
    {
      when: 'a child’s development is not told',
      chart: chartWith(intakeOf(), child),
      says: 'The history does not cover development as a child; “none reported” would be an answer.',
      at: 'developmentalHistory',
    },
    {
      when: 'there is no intake',
      chart: chartWith(assessmentOf()),
      says: 'There is an assessment and no intake, where the history would stand: earlier treatment, or that there was none, medical history, family history, social history, education and work, substance use, legal matters, trauma.',
      at: '',
    },
  ],
  'cannot-tell': [],
});
