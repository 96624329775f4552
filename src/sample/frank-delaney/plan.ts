import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Goal = NonNullable<SampleDocumentOf<'treatment-plan'>['body']['goals']>[number];

const dry = (day: Day): Goal => ({
  id: 'frank-g1',
  clientWords: 'I want to be done drinking before it’s done with me.',
  clinicalWording:
    'Frank will stop drinking with his doctor’s help and be at work every morning, 60 dry days in a row to begin with.',
  addresses: ['frank-d1', 'frank-p1'],
  impairments: ['frank-i1'],
  status: 'active',
  measuredBy: 'count',
  baseline: 0,
  target: 60,
  targetDate: day(-58),
  objectives: [
    {
      id: 'frank-o1',
      objective: 'Frank will have at least 6 dry days a week.',
      measure: 'Dry days of seven, calendar in the truck',
      ...{ baseline: 0, target: 6, targetDate: day(-114), status: 'active' },
    },
    {
      id: 'frank-o2',
      objective:
        'Frank will drive home by the river road and call one person between four and five on at least 5 working days a week.',
      measure: 'Calls a week, phone log',
      ...{ baseline: 0, target: 5, targetDate: day(-114), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'frank-v1',
        technique: 'Motivational interviewing',
        modality: 'individual',
        frequency: 'Weekly',
      },
      ...{ responsible: 'clinician', serves: ['frank-o1'] },
      rationale: 'Importance is high and confidence low; his own reasons carry further than mine.',
    },
    {
      ...{ id: 'frank-v2', technique: 'Relapse prevention with functional analysis', modality: 'individual' },
      ...{ frequency: 'Weekly', responsible: 'clinician', serves: ['frank-o1', 'frank-o2'] },
      rationale: 'Four o’clock is a chain with links that can be changed.',
    },
    {
      ...{
        id: 'frank-v3',
        technique: 'Dry-day calendar and a call at four',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['frank-o1', 'frank-o2'] },
      rationale: 'Alone and untold it failed; counted and told it may hold.',
    },
    {
      ...{ id: 'frank-v4', technique: 'Medication for craving and withdrawal check', modality: 'individual' },
      ...{ frequency: 'Monthly', responsible: 'other', serves: ['frank-o1'] },
      rationale: 'His primary care clinician sees to safe stopping and prescribes.',
    },
  ],
});

const trusted = (day: Day): Goal => ({
  id: 'frank-g2',
  clientWords: 'I want my daughter to let me drive the grandkids again.',
  clinicalWording:
    'Frank will earn back his daughter’s trust, until she lets him drive the grandkids: sober, said out loud, and on time.',
  addresses: ['frank-d1', 'frank-p2'],
  impairments: ['frank-i2'],
  status: 'active',
  measuredBy: 'rating',
  baseline: 2,
  target: 7,
  targetDate: day(-58),
  objectives: [
    {
      id: 'frank-o3',
      objective: 'Frank will tell his daughter his count of dry days once a week and ask for nothing.',
      measure: 'Calls to her a month',
      ...{ baseline: 0, target: 4, targetDate: day(-86), status: 'active' },
    },
    {
      id: 'frank-o4',
      objective:
        'Frank will spend one sober afternoon a week with the grandchildren, sober since the evening before.',
      measure: 'Afternoons a month',
      ...{ baseline: 0, target: 4, targetDate: day(-72), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'frank-v5',
        technique: 'Communication skills training with role play',
        modality: 'individual',
      },
      ...{ frequency: 'Every second week', responsible: 'clinician', serves: ['frank-o3', 'frank-o4'] },
      rationale: 'He has apologized often; he has not yet reported.',
    },
    {
      ...{
        id: 'frank-v6',
        technique: 'Weekly call to his daughter',
        modality: 'individual',
        frequency: 'Weekly',
      },
      ...{ responsible: 'client', serves: ['frank-o3'] },
      rationale: 'Trust is rebuilt by what can be counted on.',
    },
  ],
});

/** The only plan there is: it ended and was neither reviewed nor renewed. */
export const plan = (day: Day): SampleDocument => ({
  ...{ key: 'plan-1', type: 'treatment-plan', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: -184, time: '18:36', signed: { on: -184, time: '19:16' } },
  body: {
    effectiveFrom: day(-184),
    endsOn: day(-44),
    diagnoses: ['frank-d1'],
    problems: ['frank-p1', 'frank-p2'],
    services: [
      {
        id: 'frank-svc1',
        type: 'individual',
        minutes: 50,
        frequency: 'Weekly, then every second week',
        durationWeeks: 20,
      },
    ],
    agreementOnWork:
      'David asks straight and tells what he sees; Frank comes sober, keeps the calendar, makes the call and says when he drank. His doctor sees to the stopping.',
    necessity:
      'Daily drinking with tolerance, job and license at risk, grandchildren kept away. Weekly outpatient work with medical cover is the least intensive safe care; without it further loss and medical harm are likely.',
    goals: [dry(day), trusted(day)],
    strengthsUsed:
      'A craftsman’s way of taking a job in steps, punctuality, a wife who says what she sees, union brothers to call.',
    barriers: 'Saturdays, paydays, his brother’s day: planned for by name. A slip is reported, not hidden.',
    dischargeCriteria:
      '60 dry days in a row, no missed morning in two months, and his daughter’s yes to driving the grandchildren.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(-100),
    discussedOn: day(-184),
    participation:
      'Set sixty days himself (“ninety is for posters”), added the river road, did not want a group.',
    signature: 'signed-on-screen',
    signedName: 'Frank Delaney',
    signedOn: day(-184),
    copyOffered: true,
  },
});
