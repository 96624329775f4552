import type { Day, SampleDocument } from '../sample-client.ts';

const contacts = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'contact-1', type: 'contact-note', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -130, time: '11:20', signed: { on: -130, time: '11:27' } },
    body: {
      kind: 'coordination',
      contactOn: day(-130),
      contactAt: '11:05',
      minutes: 10,
      withWhom: 'Primary care clinician, under the release signed at intake',
      reason: 'Results and a common line on emergencies.',
      content:
        'Confirmed normal electrocardiograms, monitor, thyroid and blood count, and that exercise to breathlessness is safe. Agreed on the signs that do call for an emergency room: fainting, chest pain on exertion, half an hour without let-up. No medication planned.',
      followUp: 'The list of signs goes into the first session; she hears from me at the end.',
    },
  },
  {
    ...{ key: 'disclosure-1', type: 'disclosure', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -10, time: '16:10', signed: { on: -10, time: '16:13' } },
    body: {
      disclosedOn: day(-10),
      recipient: 'Pier Avenue Medical Group, 8 Pier Avenue; fax 555-0190',
      what: 'Discharge summary.',
      purpose: 'Coordination of care at the end of treatment',
      ground: 'release',
      release: '@release-pcp',
      how: 'Fax',
    },
  },
];

const summary = (day: Day): SampleDocument => ({
  ...{ key: 'discharge', type: 'discharge-summary', episode: 'episode-1', author: 'marsh' },
  ...{ writtenOn: -10, time: '11:02', signed: { on: -10, time: '11:40' } },
  body: {
    dischargedOn: day(-10),
    lastSessionOn: day(-10),
    reason: 'goals-met',
    reasonDetail:
      'Every point of the discharge criteria is met, five weeks ahead of the plan: no attack for nine weeks, two checks a day at most, four tunnel rides and three court or hospital assignments a week. She proposed the date.',
    diagnoses: ['grace-d1'],
    treatmentSummary:
      'One intake interview and twelve individual sessions of cognitive behavioral therapy for panic: shared model, interoceptive exposure (spinning, straw breathing, stairs), weighing of catastrophic readings, dropping of oximeter, water and doors, exposure to the train and to court. She practiced almost daily and led the planning from the second month on.',
    developments:
      'A train stood still in the tunnel for twenty minutes in the eighth week; she had a full attack and a fourth emergency visit, and went back into the tunnel six days later. Her father’s yearly heart check was normal.',
    goalOutcomes: [
      {
        id: 'grace-out1',
        goal: 'grace-g1',
        outcome: 'met',
        firstScore: '5 attacks a week; GAD-7 14',
        lastScore: '0 in nine weeks; GAD-7 3',
        progress:
          'Takes a racing heart for what it is, on stairs, at the climbing wall and in court; oximeter given away, at most two pulse checks a day.',
      },
      {
        id: 'grace-out2',
        goal: 'grace-g2',
        outcome: 'met',
        firstScore: 'Rated 1 of 10; no rides, no assignments',
        lastScore: 'Rated 9 of 10; 4 rides and 3 assignments a week',
        progress:
          'Rides standing in the middle of the car, visits her sister on Sundays, and interpreted a two-day trial with hands that trembled for the first ten minutes.',
      },
    ],
    measures: ['@gad-7-1', '@gad-7-6', '@phq-9-1', '@phq-9-3'],
    conditionAtDischarge:
      'No panic attacks, minimal anxiety and mood symptoms, full work; no thoughts of death when asked today.',
    recommendations:
      'One deliberate breathless exercise a week and the train whenever it is the sensible way. Coffee as she likes.',
    referrals: 'None needed.',
    aftercare:
      'Early signs: sitting by doors, water bottle on short trips, more than five checks a day. Then: straw and spinning for a week, and the feared place on purpose. If two attacks in a month or any avoided job: call us, a booster meeting is offered within two weeks. In an emergency 911; in a crisis call or text 988.',
    medication: 'None taken.',
    prognosis: 'Good: recovered by score and by reliable change, knows how it began and how it ends.',
  },
});

/** How it ended, and who was told. */
export const discharged = (day: Day): SampleDocument[] => [...contacts(day), summary(day)];
