import type { SignedDocument } from '../clinical/chart.ts';
import { addDays } from '../clinical/time/add-days.ts';
import type { BodyFor } from './chart-builder.ts';
import { written } from './chart-builder.ts';

type More = Parameters<typeof written>[2];

type Work = NonNullable<BodyFor<'progress-note'>['work']>[number];
export const rode = (change: Partial<Work> = {}): Work => ({
  id: 'w1',
  objective: 'o1',
  intervention: 'v1',
  done: 'Rode two stops together on line 4; River named each body sensation aloud and stayed in the seat until it fell.',
  why: 'To let River find out that the racing heart passes without getting off, which the detours have kept from happening.',
  response: 'River’s fear went from 8 to 4 by the second stop; “I thought I would faint and I did not.”',
  rating: 4,
  progress: 'First ride since January.',
  ...change,
});

/** A session of River's; the id follows from the day. */
export const noteOf = (
  change: BodyFor<'progress-note'> = {},
  more: More = {},
): SignedDocument<'progress-note'> => {
  const heldOn = change.heldOn ?? '2026-03-16';
  return written(
    'progress-note',
    {
      heldOn,
      startedAt: '10:02',
      stoppedAt: '10:50',
      serviceCode: '90834',
      modality: 'individual',
      present: 'Client',
      place: 'office',
      diagnoses: ['d1'],
      work: [rode({ id: `w-${heldOn}` })],
      observation: 'Pale and gripping the seat at first, shoulders lower and talking freely on the way back.',
      selfReport: '“My heart was going, and it stopped by itself.” Slept well, no attacks at home.',
      symptoms: ['s1'],
      risk: 'denied',
      betweenSessions: 'Walked to the stop and back on four mornings, as agreed.',
      homework: 'Two stops with the recording on three days; fear before and after goes into the diary.',
      nextFocus: 'Three stops.',
      nextOn: addDays(heldOn, 7),
      purpose: 'reduce-symptoms',
      purposeSupport: 'Panic attacks still keep River off the bus and away from two shifts a week.',
      ...change,
    },
    { id: `note-${heldOn}`, ...more },
  );
};

type Progress = NonNullable<BodyFor<'plan-review'>['progress']>[number];
export const goalReviewed = (change: Partial<Progress> = {}): Progress => ({
  id: 'r1',
  goal: 'g1',
  startRating: 1,
  clientRating: 5,
  clinicianRating: 5,
  inSession: 'Rides two stops with falling fear; names sensations without leaving the seat.',
  betweenSessions: 'Rode alone four times, recorded in the diary, once got off early.',
  decision: 'continue',
  reason: 'On the way to eight rides.',
  ...change,
});
export const reviewOf = (
  change: BodyFor<'plan-review'> = {},
  more: More = {},
): SignedDocument<'plan-review'> =>
  written(
    'plan-review',
    {
      reviewedOn: '2026-04-27',
      plan: 'treatment-plan-2026-03-09',
      present: 'Client',
      clientView: '“I can do two stops. Four still scares me.”',
      progress: [goalReviewed()],
      continuedNeed: ['reduce-symptoms'],
      necessity:
        'Attacks still occur on longer rides and one shift a week is missed; without further practice the detours are likely to come back.',
      outlook: 'Good: eight rides by the end of June if River keeps riding between sessions.',
      nextReviewOn: '2026-07-20',
      signature: 'signed-on-screen',
      signedName: 'River Amari',
      signedOn: '2026-04-27',
      ...change,
    },
    more,
  );

type Outcome = NonNullable<BodyFor<'discharge-summary'>['goalOutcomes']>[number];
export const rodeToWork = (change: Partial<Outcome> = {}): Outcome => ({
  id: 'z1',
  goal: 'g1',
  outcome: 'met',
  firstScore: '0 rides',
  lastScore: '9 rides in two weeks',
  progress: 'Rides line 4 to work each day and looks out of the window.',
  ...change,
});
export const dischargeOf = (
  change: BodyFor<'discharge-summary'> = {},
  more: More = {},
): SignedDocument<'discharge-summary'> =>
  written(
    'discharge-summary',
    {
      dischargedOn: '2026-07-06',
      lastSessionOn: '2026-07-06',
      reason: 'goals-met',
      reasonDetail: 'The goal was met twice in a row; River feels done.',
      diagnoses: ['d1'],
      treatmentSummary: 'Sixteen sessions of exposure, in the office and on line 4; River never missed one.',
      goalOutcomes: [rodeToWork()],
      conditionAtDischarge: 'No attacks for six weeks; works all five shifts.',
      recommendations: 'Keep riding at least twice a week.',
      referrals: 'None needed.',
      aftercare: 'First detour is the warning sign; ride with the recording, then call.',
      prognosis: 'Good, given steady practice.',
      ...change,
    },
    more,
  );
