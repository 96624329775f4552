import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { activeOnServiceDate } from './active-on-service-date.ts';

const weekly = (...days: string[]) => days.map(heldOn => noteOf({ heldOn }));
const first = weekly('2026-03-02', '2026-03-04', '2026-03-06');
ruleCases(activeOnServiceDate, {
  'not-applicable': [
    { when: 'there were only the first visits', chart: chartWith(...first) },
    {
      when: 'what came after them was an evaluation',
      chart: chartWith(...first, noteOf({ heldOn: '2026-03-08', serviceCode: '90791' })),
    },
  ],
  pass: [
    { when: 'the plan covers the day', chart: chartWith(planOf(), ...first, noteOf()) },
    {
      when: 'the session was held on the last day of the plan',
      chart: chartWith(planOf({ endsOn: '2026-03-16' }), ...first, noteOf()),
    },
    {
      when: 'the next version was to hold already but was signed later, and the one before still held',
      chart: chartWith(
        planOf(),
        planOf({ effectiveFrom: '2026-03-12' }, { signedOn: '2026-03-20' }),
        ...first,
        noteOf(),
      ),
    },
  ],
  fail: [
    {
      when: 'no plan was signed at all, told once',
      chart: chartWith(...first, ...weekly('2026-03-16', '2026-03-23')),
      says: 'No signed treatment plan was in force for the session of 16 March.',
      at: 'heldOn',
    },
    {
      when: 'the plan began later',
      chart: chartWith(...first, ...weekly('2026-03-08'), planOf()),
      says: 'No signed treatment plan was in force for the session of 8 March.',
    },
    {
      when: 'it had ended',
      chart: chartWith(planOf({ endsOn: '2026-03-15' }), ...first, noteOf()),
      says: 'The treatment plan ended on 15 March; the session of 16 March came after it.',
    },
    {
      when: 'the version that replaced a longer one had ended',
      chart: chartWith(
        planOf({ endsOn: '2026-12-31' }),
        planOf({ effectiveFrom: '2026-03-10', endsOn: '2026-03-15' }),
        ...first,
        noteOf(),
      ),
      says: 'The treatment plan ended on 15 March; the session of 16 March came after it.',
    },
    {
      when: 'it was signed only afterwards',
      chart: chartWith(planOf({}, { signedOn: '2026-03-20' }), ...first, noteOf()),
      says: 'The treatment plan meant for the session of 16 March was signed only on 20 March.',
    },
  ],
  'cannot-tell': [],
});
