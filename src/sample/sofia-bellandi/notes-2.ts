import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const crisis = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-5', on: -53, from: '14:08', to: '15:10', signed: [0, '16:02'], next: -50 },
    arranged: ['14:05', 60],
    serviceCode: '90839',
    modality: 'crisis',
    present: 'Client; her sister for the last ten minutes, at the client’s wish',
    work: [],
    somethingElse: 'crisis',
    somethingElseDetail:
      'Unscheduled, urgent: called at 13:02 after a night in which she had laid out her sleeping tablets in a row. De-escalation first: water, coat off, door closed, told her what would happen in this hour and that nothing is decided without her. Full interview of ideation, plan, intent, means and history. Chain of the night told link by link, from the letter on Saturday to the telephone at five. Safety planning intervention, all six steps, in her words. Means safety arranged with her sister in the room. Response: shook at first and spoke to the floor; when asked what had made her stop she looked up, “he’d have found me, he gets up first”; wept hard for some minutes, then drank the water and wrote step two in her own hand. By the end she asked who feeds the sister’s cat. Level of functioning: oriented and able to plan for tonight, unable to work or be alone. Disposition: home with her sister, conditions below.',
    observation:
      'Coat over nightclothes, hair down, gray face, shaking hands. Spoke so low that I moved the chair. From the middle of the hour eye contact; at the end steady hands on the paper.',
    mentalStatus: {
      appearance: 'Coat over nightclothes, unwashed face.',
      mood: '“I don’t trust the night.”',
      affect: 'Despair, then grief, then tired relief.',
      'thought-process': 'Slowed, coherent.',
      'thought-content':
        'Thoughts of suicide since Thursday, plan with tablets last night; no intent now; no thoughts of harming anyone else; no delusions.',
      cognition: 'Oriented, not intoxicated.',
      insight: 'Sees that the letter and the sleepless nights made it; chose to call.',
    },
    selfReport:
      '“I counted them on the bed and then I put them in a row. Like covers. Then I heard him turn over, and he isn’t even there on Sundays.” Opened the letter alone on Saturday. No sleep for two nights. No alcohol.',
    symptoms: ['sofia-s1', 'sofia-s3', 'sofia-s5'],
    crisisTrigger:
      'The letter of Saturday, two nights without sleep and her tablets laid out in a row last night; she called at two minutes past one and could not be left until Thursday.',
    crisisOutcome:
      'To her sister’s house, the tablets in the sister’s bag; not alone at night. Able to plan the evening, not to work.',
    betweenSessions: 'Cancelled on Thursday; reached by telephone the same day, wishes to sleep only.',
    measures: ['@asq-2'],
    risk: 'found',
    riskDetail:
      'Ideation since Thursday, daily; plan with tablets last night, prepared, broken off by herself; no intent since five this morning; no attempt, no self-harm, never before. Against it: her son, her sister, that she called. Judged high this afternoon. Done: safety plan with copy, tablets taken by her sister before they leave, zolpidem stopped by her doctor, never alone at night this week, daily calls at nine, second session on Thursday, urgent psychiatric appointment, consultation with Dr. Osei, emergency room two streets from work agreed if intent returns. Hospital offered and talked through; she prefers her sister’s house and both can keep to the conditions.',
    safetyPlan: '@safety-plan-1',
    homework: 'Safety plan under the pillow side and in the telephone. Sleep at her sister’s.',
    nextFocus: 'Call tomorrow at nine; session on Thursday at eleven.',
    planChange: 'Review to be held as soon as she can; until then this note governs.',
    purpose: 'prevent-higher-care',
    purposeSupport:
      'Suicidal thoughts with a plan last night in a depressive episode; without today’s session a hospital would have been needed.',
  });

const thursday = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-6', on: -50, from: '11:01', to: '11:58', signed: [0, '12:40'], next: -46 },
    serviceCode: '90837',
    longSessionReason:
      'Third day after a suicidal crisis: risk interview, safety plan and first chain analysis could not be shortened.',
    work: [
      {
        objective: 'sofia-o3',
        technique: 'Chain analysis of the suicidal night',
        done: 'Took the night of Sunday apart again, slower: letter alone, no supper, light on the sofa, four o’clock, tablets. At each link asked what was still possible there, and put a step of the safety plan beside it. Set the nights at her sister’s with the old bed rules.',
        why: 'The earlier the link, the smaller the step that is needed; sleep is the link that comes back every night.',
        response:
          'Pointed to supper, not to the letter: “If I’d eaten I’d have called at midnight.” Wrote “eat first” on top of the plan. Slow, exact; rested her head on her arm twice and went on.',
        rating: 2,
        progress: 'Two nights of four and five hours in company; one before.',
      },
    ],
    observation:
      'Washed, her sister’s sweater, sleeves to the fingertips. Slow steps. Met my eyes at each question about dying.',
    mentalStatus: {
      mood: '“One. But here.”',
      affect: 'Flat, tears without sound, small smile at “shoes on”.',
      'thought-content': 'Thoughts of suicide daily around four; no plan since Monday, no intent.',
    },
    selfReport:
      '“Tuesday I got as far as her door. She said, I’m putting my shoes on, and I laughed, at four in the morning, and then it was just morning.”',
    symptoms: ['sofia-s1', 'sofia-s3', 'sofia-s5'],
    betweenSessions: 'Daily calls kept; safety plan used on both nights; leave from work for ten days.',
    measures: ['@phq-9-3', '@asq-3'],
    risk: 'found',
    riskDetail:
      'Ideation daily, 20 minutes to two hours; no plan, no intent since Monday; means with her sister, seen by both. Judged moderate. Safety plan gone through step by step, calls by her sister and me, nurse practitioner tomorrow, session on Monday with her sister.',
    safetyPlan: '@safety-plan-1',
    homework: 'Eat first. Plan at the bed. Tomorrow at ten with her sister to the appointment.',
    nextFocus: 'With her sister: what to say, what to watch.',
    purpose: 'stabilise',
    purposeSupport: 'Suicidal thoughts daily, PHQ-9 of 23, sleep of four to five hours.',
  });

const withSister = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-7', on: -46, from: '11:03', to: '11:52', signed: [0, '12:25'], next: -43 },
    serviceCode: '90847',
    modality: 'family',
    present: 'Client and her sister',
    work: [
      {
        objective: 'sofia-o4',
        technique: 'Family session on warning signs and support',
        done: 'Sofia read the safety plan aloud; her sister said what she sees before each step. Sorted with them what helps (shoes on, toast, sitting down) from what does not (reasons to live at four in the morning). Agreed supper at six at the sister’s table, the boy with them on his days.',
        why: 'Her sister carries the nights and was guessing; a table with set hours feeds the whole plan.',
        response:
          'Sofia stopped at “reasons” and said to her sister, “You don’t have to be interesting.” Both cried and held hands. Sofia asked for bread with the soup: first food she has asked for in weeks, the sister said.',
        rating: 4,
        progress: 'Two meals on three of four days since Thursday.',
      },
    ],
    observation:
      'Sat shoulder to shoulder. Sofia did most of the talking in the second half. Color in her lips.',
    mentalStatus: {
      mood: '“Two.”',
      affect: 'Sad, close, some humor.',
      'thought-content': 'Suicidal thoughts on two of four nights, shorter; no plan, no intent.',
    },
    selfReport:
      '“She hides the knives, which is funny, because I have better ones at work.” Sertraline since Saturday, a little nausea.',
    symptoms: ['sofia-s2', 'sofia-s4'],
    betweenSessions: 'Nurse practitioner on Friday; slept five to six hours at her sister’s.',
    risk: 'found',
    riskDetail:
      'Thoughts on two of four nights, up to half an hour, no plan, no intent; no agitation on the new medication. Tablets in a weekly box with her sister. Judged moderate, improving. Safety plan unchanged until Thursday.',
    safetyPlan: '@safety-plan-1',
    homework: 'Supper at six. Evening check on a card.',
    nextFocus: 'Review and new plan on Thursday.',
    purpose: 'stabilise',
    purposeSupport: 'Suicidal thoughts persist and she cannot yet eat or sleep without her sister’s help.',
  });

const looking = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-8', on: -43, from: '11:00', to: '11:51', signed: [0, '12:32'], next: -39 },
    work: [
      {
        objective: 'sofia-o5',
        intervention: 'sofia-v6',
        done: 'Held the review six weeks early, rewrote the safety plan from what had worked in ten days, and opened the new version of the treatment plan with a goal for being here on top. Filled in the first check card together.',
        why: 'The old plan did not name what nearly killed her; what is practiced must stand in writing.',
        response:
          'Dictated the goal and then its second half, “even on the nights when I don’t want it”. Asked for the card to be green. Ticked “thoughts: yes, step: two, told: sister” for last night without lowering her voice.',
        rating: 3,
        progress: 'First card; thoughts on three days of the last seven, from daily.',
      },
    ],
    observation: 'Own clothes again, belt in a new hole. Tired, attentive. Corrected my Italian.',
    mentalStatus: {
      mood: '“Two and a half.”',
      affect: 'Grave, warmer.',
      'thought-content': 'Wished on three mornings not to wake; no plan, no intent.',
    },
    selfReport: '“Table one is at my sister’s now. He made a sign for it.”',
    symptoms: ['sofia-s1', 'sofia-s3', 'sofia-s7'],
    betweenSessions:
      'Supper at six on three days; three nights of six hours; tablets thrown away by both sisters.',
    measures: ['@phq-9-4', '@asq-4'],
    risk: 'found',
    riskDetail:
      'Passive wishes on three mornings, no thoughts of method, no intent. Judged moderate, falling. Second version of the safety plan written and handed over; sessions stay at twice a week.',
    safetyPlan: '@safety-plan-2',
    homework: 'Card each evening. Lawyer opens letters from now on.',
    nextFocus: 'The belief behind the row of tablets.',
    planChange: 'Second version in force from today.',
    purpose: 'prevent-higher-care',
    purposeSupport: 'Ten days after a suicidal plan, with PHQ-9 of 20: frequent care replaces a hospital.',
  });

/** The crisis and the ten days after it. */
export const notes2 = (day: Day): SampleDocument[] => [
  ...crisis(day),
  ...thursday(day),
  ...withSister(day),
  ...looking(day),
];
