import { chartWith } from '../../../testing/chart-builder.ts';
import { disclosureOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { accountingComplete } from './accounting-complete.ts';

const report = (change: Parameters<typeof disclosureOf>[0] = {}) =>
  disclosureOf({
    ground: 'law',
    recipient: 'Child protection line, county office',
    what: 'Report of suspected abuse, by telephone.',
    purpose: 'Duty to report',
    ...change,
  });
const account = 'The account of what went to';
ruleCases(accountingComplete, {
  'not-applicable': [
    { when: 'it went out by a release', chart: chartWith(releaseOf(), disclosureOf({ purpose: '' })) },
    { when: 'it went out for treatment', chart: chartWith(disclosureOf({ ground: 'treatment' })) },
    {
      when: 'it is longer ago than is asked',
      chart: chartWith(report({ what: '' }), { today: '2032-03-21' }),
    },
  ],
  pass: [
    { when: 'date, recipient, content and purpose are there', chart: chartWith(report()) },
    {
      when: 'it was to avert a threat',
      chart: chartWith(report({ ground: 'safety', recipient: 'Police, 4th precinct' })),
    },
  ],
  fail: [
    {
      when: 'it does not say what and why',
      chart: chartWith(report({ what: ' ', purpose: undefined })),
      says: `${account} Child protection line, county office on 20 March does not say what was sent, for what, or who asked.`,
      at: 'what',
    },
    {
      when: 'nobody is named and no ground is given, on the last day that counts',
      chart: chartWith(report({ recipient: '', ground: undefined }), { today: '2032-03-20' }),
      says: `${account} somebody not named on 20 March 2026 does not say to whom.`,
      at: 'recipient',
    },
  ],
  'cannot-tell': [],
});
