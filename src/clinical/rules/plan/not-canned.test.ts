import type { ComparedText, Resemblance } from '../../elsewhere/compared-text.ts';
import type { Chart } from '../../chart.ts';
import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { notCanned } from './not-canned.ts';

const same: Resemblance = { share: 1, withinDays: 120, isSameClinician: false };
const goal = ['goals', 'g1', 'clinicalWording'];
const objective = ['goals', 'g1', 'objectives', 'o1', 'objective'];
const plan = planOf();
const text = (path: readonly string[], inOthers: readonly Resemblance[]): ComparedText => ({
  document: plan.id,
  path,
  words: 12,
  inOthers,
});
const withGaps = planOf({
  goals: [
    rideTheBus({
      clinicalWording: 'Ride {which line} to {where} without leaving early',
      interventions: [exposure({ rationale: 'Staying until fear falls teaches. {why for this client}' })],
    }),
  ],
});
const compared = (...elsewhere: readonly ComparedText[]): Chart => ({ ...chartWith(plan), elsewhere });

ruleCases(notCanned, {
  'not-applicable': [
    { when: 'nobody could look into other records', chart: chartWith(plan) },
    { when: 'there is no plan', chart: { ...chartWith(), elsewhere: [text(goal, [same])] } },
    {
      when: 'the plan is not signed and so not compared',
      chart: { ...chartWith(draft(plan)), elsewhere: [] },
    },
    { when: 'gaps are open in a plan that is still written', chart: chartWith(draft(withGaps)) },
  ],
  pass: [
    { when: 'its words stand nowhere else', chart: compared(text(goal, []), text(objective, [])) },
    {
      when: 'one aim is worded as in another plan',
      chart: compared(text(goal, [same]), text(objective, [])),
    },
    {
      when: 'two aims are worded rather alike',
      chart: compared(text(goal, [{ ...same, share: 0.7 }]), text(objective, [{ ...same, share: 0.84 }])),
    },
    {
      when: 'two aims are too short to be anybody’s own',
      chart: compared({ ...text(goal, [same]), words: 5 }, { ...text(objective, [same]), words: 4 }),
    },
  ],
  fail: [
    {
      when: 'goal and objective stand in other plans',
      chart: compared(text(goal, [same, same]), text(objective, [{ ...same, share: 0.9 }])),
      says: [
        '“Ride the bus to work without leaving early” stands nearly word for word in an earlier plan of 2 other clients’ records.',
        '“River rides two stops with the therapist’s recording, three…” stands nearly word for word in an earlier plan of one other client’s record.',
      ],
      at: 'goals.g1.clinicalWording',
    },
    {
      when: 'the rule set allows none',
      chart: compared(text(goal, [same])),
      parameters: { maxSharedObjectives: 0 },
      says: '“Ride the bus to work without leaving early” stands nearly word for word in an earlier plan of one other client’s record.',
    },
    {
      when: 'lines of a library were signed as they came',
      chart: chartWith(withGaps),
      says: [
        'The plan was signed with words that were never filled in: “which line”, “where”.',
        'The plan was signed with words that were never filled in: “why for this client”.',
      ],
      at: 'goals.g1.clinicalWording',
    },
  ],
  'cannot-tell': [],
});
