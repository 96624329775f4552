import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { strengthsAndCulture } from './strengths-and-culture.ts';

ruleCases(strengthsAndCulture, {
  'not-applicable': [{ when: 'there is no assessment', chart: chartWith() }],
  pass: [
    { when: 'all is recorded', chart: chartWith(assessmentOf()) },
    {
      when: 'culture was asked about at intake',
      chart: chartWith(intakeOf(), assessmentOf({ culture: undefined })),
    },
    {
      when: 'the client names no culture',
      chart: chartWith(assessmentOf({ culture: 'None that matters here.' })),
    },
  ],
  fail: [
    {
      when: 'values are missing',
      chart: chartWith(assessmentOf({ values: ' ' })),
      says: 'The assessment does not record what the client values.',
      at: 'values',
    },
    {
      when: 'abilities and culture are',
      chart: chartWith(assessmentOf({ abilities: undefined, culture: undefined })),
      says: 'The assessment does not record abilities; culture and identity, or that the client names none.',
      at: 'abilities',
    },
  ],
  'cannot-tell': [],
});
