import { addDays } from '../../time/add-days.ts';
import type { BodyFor } from '../../../testing/chart-builder.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf, reviewOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { visitFrequencyMatchesPlan } from './visit-frequency-matches-plan.ts';

type Service = NonNullable<BodyFor<'treatment-plan'>['services']>[number];
const today = '2026-05-15';
const ordered = (frequency: string, change: Partial<Service> = {}) =>
  planOf({ services: [{ id: 'sv1', type: 'individual', minutes: 45, frequency, ...change }] });
/** So many sessions, each so many days after the one before, the last of them on the day of looking. */
const sessions = (count: number, apart: number) =>
  Array.from({ length: count }, (_, nth) => noteOf({ heldOn: addDays(today, -apart * nth) }));
const missed = (...days: string[]) =>
  days.map(heldOn =>
    draft(written('appointment', { heldOn, status: 'missed' }, { id: `appointment-${heldOn}` })),
  );
const three = sessions(3, 20);

ruleCases(visitFrequencyMatchesPlan, {
  'not-applicable': [
    { when: 'the plan is too young', chart: chartWith(ordered('Weekly'), ...three, { today: '2026-04-30' }) },
    { when: 'no plan is in force', chart: chartWith(...three, { today }) },
    {
      when: 'nobody came at all, which is another rule’s matter',
      chart: chartWith(ordered('Weekly'), { today }),
    },
    {
      when: 'the client stopped coming, which is another rule’s matter',
      chart: chartWith(ordered('Weekly'), noteOf({ heldOn: '2026-04-01' }), { today }),
    },
    {
      when: 'a review looked at it',
      chart: chartWith(ordered('Weekly'), ...three, reviewOf({ reviewedOn: '2026-04-27' }), { today }),
    },
    {
      when: 'a note says why',
      chart: chartWith(
        ordered('Weekly'),
        ...three,
        noteOf({ heldOn: '2026-05-14', betweenSessions: 'Away for five weeks for the sister’s wedding.' }),
        { today },
      ),
    },
    {
      when: 'the service has ended',
      chart: chartWith(ordered('Weekly', { durationWeeks: 6 }), ...three, { today }),
    },
  ],
  pass: [
    {
      when: 'sessions were held as ordered',
      chart: chartWith(ordered('Weekly'), ...sessions(8, 7), { today }),
    },
    { when: 'half of them were held', chart: chartWith(ordered('Weekly'), ...sessions(4, 14), { today }) },
    {
      when: 'some were missed, and the calendar says so',
      chart: chartWith(ordered('Weekly'), ...three, ...missed('2026-04-01'), { today }),
    },
    { when: 'the rhythm is slow', chart: chartWith(ordered('Every third week'), ...three, { today }) },
  ],
  fail: [
    {
      when: 'far fewer were held',
      chart: chartWith(ordered('Weekly'), ...three, { today }),
      says: 'The plan orders individual sessions “Weekly”; from 17 March to 15 May 3 were held, where about 9 were to be expected, and nothing says why.',
      at: 'services.sv1.frequency',
    },
    {
      when: 'far more were held, as a hint',
      chart: chartWith(ordered('Monthly'), ...sessions(8, 7), { today }),
      says: 'The plan orders individual sessions “Monthly”; from 17 March to 15 May 8 were held, where about 2 were to be expected, and nothing says why.',
    },
    {
      when: 'what is weekly is something else',
      chart: chartWith(
        ordered('Weekly'),
        ...three.slice(1),
        noteOf({ heldOn: today, betweenSessions: 'Choir weekly, two walks each week.' }),
        { today },
      ),
      says: 'The plan orders individual sessions “Weekly”; from 17 March to 15 May 3 were held, where about 9 were to be expected, and nothing says why.',
    },
  ],
  'cannot-tell': [
    {
      when: 'the words tell no rhythm',
      chart: chartWith(ordered('As needed'), ...three, { today }),
      says: 'I cannot tell from “As needed” how many individual sessions the plan orders.',
      at: 'services.sv1.frequency',
    },
  ],
});
