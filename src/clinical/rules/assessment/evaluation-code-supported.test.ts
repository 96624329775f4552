import { chartWith, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf, diagnosisOf, intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { evaluationCodeSupported } from './evaluation-code-supported.ts';

const whole = [intakeOf(), assessmentOf(), diagnosisOf()];
const billed = (heldOn = '2026-03-04', serviceCode = '90791') =>
  written('appointment', { heldOn, serviceCode, status: 'kept', billed: true });
const renewed = (changedSince?: string) =>
  assessmentOf({ assessedOn: '2026-04-14', occasion: 'update', changedSince });

ruleCases(evaluationCodeSupported, {
  'not-applicable': [
    { when: 'no evaluation was billed', chart: chartWith(...whole, noteOf()) },
    {
      when: 'it was missed',
      chart: chartWith(
        ...whole,
        written('appointment', { heldOn: '2026-03-04', serviceCode: '90791', status: 'missed' }),
      ),
    },
    { when: 'it is not yet written up', chart: chartWith(assessmentOf(), billed(), { today: '2026-03-05' }) },
  ],
  pass: [
    { when: 'all its elements are there', chart: chartWith(...whole, billed()) },
    {
      when: 'the second says what had changed',
      chart: chartWith(
        ...whole,
        billed(),
        renewed('Lost the job in April; low since.'),
        billed('2026-04-14'),
      ),
    },
    {
      when: 'the first was long ago',
      chart: chartWith(...whole, billed(), billed('2026-04-14')),
      parameters: { repeatWindowDays: 30 },
    },
  ],
  fail: [
    {
      when: 'elements are missing',
      chart: chartWith(assessmentOf({ mentalStatus: [] }), diagnosisOf(), billed()),
      says: 'The evaluation of 4 March was billed with 90791, and the record lacks the medical history, the psychiatric history, a mental status examination.',
      at: 'serviceCode',
    },
    {
      when: 'it was repeated without a reason',
      chart: chartWith(...whole, billed(), renewed(), billed('2026-04-14')),
      says: 'An evaluation was billed on 4 March and again on 14 April; the assessment does not say what had changed.',
      at: 'serviceCode',
    },
    {
      when: 'therapy was billed beside it',
      chart: chartWith(...whole, billed(), noteOf({ heldOn: '2026-03-04' })),
      says: 'On 4 March 90834 stands beside 90791; the two are not billed for the same day.',
    },
  ],
  'cannot-tell': [],
});
