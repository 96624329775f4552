import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { betweenSessionWork } from './between-session-work.ts';

const silent = { betweenSessions: '', homework: '' };
const first = noteOf({ homework: 'Sort the detours by length.' });
const later = (change: Parameters<typeof noteOf>[0]) => noteOf({ heldOn: '2026-03-23', ...change });
const withoutPractice = planOf({ goals: [rideTheBus({ interventions: [exposure()] })] });

ruleCases(betweenSessionWork, {
  'not-applicable': [
    { when: 'it is the first session', chart: chartWith(planOf(), noteOf(silent)) },
    {
      when: 'nothing was agreed and the plan asks for nothing',
      chart: chartWith(withoutPractice, noteOf(silent), later(silent)),
    },
    {
      when: 'a crisis took the session',
      chart: chartWith(planOf(), first, later({ ...silent, serviceCode: '90839' })),
    },
    {
      when: 'the note has nothing but ticks',
      chart: chartWith(
        first,
        later({ ...silent, work: [], observation: '', selfReport: '', purposeSupport: '' }),
      ),
    },
  ],
  pass: [
    {
      when: 'the note says what became of it',
      chart: chartWith(first, later({ ...silent, betweenSessions: 'Not done; the notebook was lost.' })),
    },
    {
      when: 'something new is set',
      chart: chartWith(first, later({ ...silent, homework: 'Ride once.' })),
    },
    {
      when: 'it is taken up elsewhere in the note',
      chart: chartWith(
        first,
        later({ ...silent, selfReport: '“I sorted them, and the longest detour takes two hours.”' }),
      ),
    },
    {
      when: 'the client’s own practice by the plan is told',
      chart: chartWith(
        planOf(),
        noteOf({ homework: '' }),
        later({ ...silent, selfReport: '“My daily breathing? I did the practice on the bench.”' }),
      ),
    },
  ],
  fail: [
    {
      when: 'the note is silent about what was agreed',
      chart: chartWith(first, later(silent)),
      says: '“Sort the detours by length” was agreed on 16 March, and the note of 23 March says neither what became of it nor what comes next.',
      at: 'betweenSessions',
    },
    {
      when: 'the note has only times and numbers in common with it',
      chart: chartWith(
        noteOf({ homework: 'Sort the detours three days a week.' }),
        later({ ...silent, selfReport: '“Three bad days this week.”' }),
      ),
      says: '“Sort the detours three days a week” was agreed on 16 March, and the note of 23 March says neither what became of it nor what comes next.',
    },
    {
      when: 'the plan counts on practice and the note is silent',
      chart: chartWith(planOf(), noteOf({ homework: '' }), later({ ...silent, work: [] })),
      says: 'The plan counts on “Daily breathing and riding practice” between sessions, and the note of 23 March says nothing of it.',
      at: 'betweenSessions',
    },
  ],
  'cannot-tell': [],
});
