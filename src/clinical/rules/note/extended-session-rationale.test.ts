import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { extendedSessionRationale } from './extended-session-rationale.ts';

type Told = Parameters<typeof noteOf>[0];
const plain = rode({
  done: 'Went through the diary ride by ride.',
  why: 'To see what changed.',
  response: '“It is less.”',
});
const anHour = (change: Told = {}) =>
  noteOf({ serviceCode: '90837', stoppedAt: '11:00', work: [plain], ...change });
const services = [{ id: 'sv1', type: 'individual', minutes: 60, frequency: 'Weekly' } as const];

ruleCases(extendedSessionRationale, {
  'not-applicable': [
    { when: 'it was a usual session', chart: chartWith(noteOf()) },
    {
      when: 'it took less than its code asks, which is another rule’s matter',
      chart: chartWith(anHour({ stoppedAt: '10:50' })),
    },
  ],
  pass: [
    {
      when: 'the reason is given',
      chart: chartWith(anHour({ longSessionReason: 'Two rides and the way back.' })),
    },
    {
      when: 'the work itself tells it',
      chart: chartWith(anHour({ work: [rode({ done: 'Prolonged exposure on line 4.' })] })),
    },
    {
      when: 'somebody joined',
      chart: chartWith(anHour({ present: 'Client; sister for the last 20 minutes' })),
    },
    { when: 'the plan orders hours and says why', chart: chartWith(planOf({ services }), anHour()) },
  ],
  fail: [
    {
      when: 'nothing says why',
      chart: chartWith(anHour()),
      says: 'The session of 16 March is billed as an hour, and I could not find why it needed so long.',
      at: 'longSessionReason',
    },
    {
      when: 'relatives were spoken of and not there',
      chart: chartWith(anHour({ selfReport: 'His mother and his sister are worried about him.' })),
      says: 'The session of 16 March is billed as an hour, and I could not find why it needed so long.',
    },
    {
      when: 'the plan asks for less',
      chart: chartWith(planOf(), anHour()),
      says: 'The session of 16 March is billed as an hour where the plan asks for 45 minutes, and I could not find why.',
    },
    {
      when: 'the plan orders hours without a reason',
      chart: chartWith(
        planOf({ services, necessity: undefined, goals: [rideTheBus({ interventions: [] })] }),
        anHour(),
      ),
      says: 'The session of 16 March is billed as an hour, and I could not find why it needed so long.',
    },
  ],
  'cannot-tell': [],
});
