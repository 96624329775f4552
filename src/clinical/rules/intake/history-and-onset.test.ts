import { chartWith } from '../../../testing/chart-builder.ts';
import { formulationOf, intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { historyAndOnset } from './history-and-onset.ts';

ruleCases(historyAndOnset, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'all four are told', chart: chartWith(intakeOf()) },
    {
      when: 'the formulation says what set it off',
      chart: chartWith(intakeOf({ referralReason: undefined }), formulationOf()),
    },
  ],
  fail: [
    {
      when: 'a problem has no beginning',
      chart: chartWith(intakeOf({ problems: [{ id: 'p1', name: 'panic on the bus' }] })),
      says: 'The intake does not say since when there has been “panic on the bus”.',
      at: 'problems.p1.onset',
    },
    {
      when: 'nothing says why now',
      chart: chartWith(intakeOf({ referralReason: ' ' })),
      says: 'The intake does not say what led to seeking help now.',
      at: 'referralReason',
    },
    {
      when: 'neither history nor earlier diagnoses are written down',
      chart: chartWith(intakeOf({ psychosocialHistory: undefined, pastDiagnoses: undefined })),
      says: [
        'The intake holds no psychosocial history.',
        'The intake does not say which diagnoses were given before, or that none are known.',
      ],
      at: 'psychosocialHistory',
    },
  ],
  'cannot-tell': [],
});
