import type { SignedDocument } from '../clinical/chart.ts';
import type { BodyFor } from './chart-builder.ts';
import { written } from './chart-builder.ts';

type More = Parameters<typeof written>[2];

type Goal = NonNullable<BodyFor<'treatment-plan'>['goals']>[number];
type Objective = NonNullable<Goal['objectives']>[number];
type Intervention = NonNullable<Goal['interventions']>[number];

export const twoStops = (change: Partial<Objective> = {}): Objective => ({
  id: 'o1',
  objective: 'River rides two stops with the therapist’s recording, three times a week.',
  measure: 'Rides a week, from the diary',
  baseline: 0,
  target: 3,
  targetDate: '2026-05-15',
  status: 'active',
  ...change,
});
export const exposure = (change: Partial<Intervention> = {}): Intervention => ({
  id: 'v1',
  technique: 'Interoceptive and in vivo exposure',
  modality: 'individual',
  frequency: 'Weekly',
  responsible: 'clinician',
  rationale: 'Teaches that a racing heart passes without escape.',
  serves: ['o1'],
  ...change,
});
export const practice = (change: Partial<Intervention> = {}): Intervention =>
  exposure({
    id: 'v2',
    technique: 'Daily breathing and riding practice',
    responsible: 'client',
    frequency: 'Daily',
    ...change,
  });
export const rideTheBus = (change: Partial<Goal> = {}): Goal => ({
  id: 'g1',
  clientWords: 'I want to get on the bus again and just look out of the window.',
  clinicalWording: 'Ride the bus to work without leaving early',
  addresses: ['d1', 'p1'],
  impairments: ['i1'],
  status: 'active',
  measuredBy: 'count',
  baseline: 0,
  target: 8,
  targetDate: '2026-06-30',
  objectives: [twoStops()],
  interventions: [exposure(), practice()],
  ...change,
});

export const planOf = (
  change: BodyFor<'treatment-plan'> = {},
  more: More = {},
): SignedDocument<'treatment-plan'> =>
  written(
    'treatment-plan',
    {
      effectiveFrom: '2026-03-09',
      endsOn: '2026-09-08',
      diagnoses: ['d1'],
      problems: ['p1'],
      services: [{ id: 'sv1', type: 'individual', minutes: 45, frequency: 'Weekly', durationWeeks: 26 }],
      necessity:
        'Panic keeps River from two shifts a week. Weekly exposure is the least care likely to bring back the bus; without it the job is at risk.',
      agreementOnWork: 'Weekly sessions; River rides between them and keeps a diary.',
      goals: [rideTheBus()],
      strengthsUsed: 'Keeps records by nature; a sister who rides along.',
      dischargeCriteria: 'Eight rides to work in two weeks without leaving early, twice in a row.',
      dischargeDiscussed: true,
      reviewEveryWeeks: 12,
      discussedOn: '2026-03-09',
      participation: 'Wrote the goal herself, chose line 4 and put off the evening rides.',
      signature: 'signed-on-screen',
      signedName: 'River Amari',
      signedOn: '2026-03-09',
      copyOffered: true,
      ...change,
    },
    more,
  );
