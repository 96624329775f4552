import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { functionalImpairment } from './functional-impairment.ts';

ruleCases(functionalImpairment, {
  'not-applicable': [{ when: 'there is no assessment', chart: chartWith() }],
  pass: [{ when: 'an area is described', chart: chartWith(assessmentOf()) }],
  fail: [
    {
      when: 'none is impaired',
      chart: chartWith(
        assessmentOf({ impairments: [{ id: 'i1', domain: 'social', severity: 'none', example: 'None.' }] }),
      ),
      says: 'The assessment names no area of life as impaired.',
      at: 'impairments',
    },
    {
      when: 'an example is missing',
      chart: chartWith(
        assessmentOf({ impairments: [{ id: 'i1', domain: 'social', severity: 'mild', example: '' }] }),
      ),
      says: 'The assessment names impaired areas of life and gives no example of any.',
    },
    {
      when: 'the example is the rating once more',
      chart: chartWith(
        assessmentOf({
          impairments: [{ id: 'i1', domain: 'social', severity: 'mild', example: 'Mildly impaired.' }],
        }),
      ),
      says: 'The assessment names impaired areas of life and gives no example of any.',
    },
    {
      when: 'more are asked for',
      chart: chartWith(assessmentOf()),
      parameters: { minDomains: 2 },
      says: 'The assessment describes 1 impaired area(s) of life; at least 2 are asked for.',
    },
  ],
  'cannot-tell': [],
});
