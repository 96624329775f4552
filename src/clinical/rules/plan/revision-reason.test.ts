import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { revisionReason } from './revision-reason.ts';

const first = planOf({}, { id: 'first' });
const second = (reason?: string, basedOn?: string) =>
  planOf(
    { effectiveFrom: '2026-06-01', revisionReason: reason },
    { id: 'second', ...(basedOn && { basedOn }) },
  );
const says = 'The plan took the place of the one of 9 March and does not say what changed and why.';

ruleCases(revisionReason, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    { when: 'the plan is the first', chart: chartWith(first) },
  ],
  pass: [
    { when: 'the second says why', chart: chartWith(first, second('Two stops are easy now; on to four.')) },
    {
      when: 'the version in force says why, though one before it did not',
      chart: chartWith(first, second(), planOf({ effectiveFrom: '2026-08-01', revisionReason: 'Goal met.' })),
    },
  ],
  fail: [
    { when: 'the second is silent', chart: chartWith(first, second()), says, at: 'revisionReason' },
    { when: 'it names the plan it came from', chart: chartWith(first, second(' ', 'first')), says },
  ],
  'cannot-tell': [],
});
