import { keptSession } from '../kept-session.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const twoMinutesAtTheCurb = (day: Day) =>
  keptSession(day, {
    key: 'note-5',
    by: 'achterberg',
    on: -101,
    from: '15:33',
    to: '16:25',
    serviceCode: '90847',
    arranged: ['15:30', 50],
    signed: { on: -101, time: '16:49' },
    note: {
      modality: 'family',
      present: 'Client, mother and father',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w5-door',
          objective: 'teo-o-door',
          intervention: 'teo-x-exposure',
          done: 'Staged the drop-off with two chairs as the car: seat belt off at the flag, one sentence, one fist bump, door, eleven steps to the plant by my office door. Ran it six times, the last two with the parents late and in a hurry, because real mornings are.',
          why: 'Good-byes had grown to fifteen minutes; a short fixed one leaves the fear no room to bargain.',
          response:
            'Giggled through the first two, slowed down at the third and asked for a second hug; his father said the sentence instead and Teo said, “Fine. Loud alarm,” and walked. Chose the fist bump over the kiss “because of fourth grade.” Fear 6, then 3.',
          rating: 4,
          progress: 'Two mornings alone this week, up from one at the start.',
        },
      ],
      observation:
        'Came in hanging on his father’s arm, left ahead of both parents. Father steadier than three weeks ago and did not look to the mother before answering.',
      selfReport: '“If I turn around, I’m cooked. So I look at the flag.” Two stomach aches, no vomiting.',
      symptoms: ['teo-s-distress', 'teo-s-somatic'],
      betweenSessions:
        'Release for the school signed today; attendance sheet: two mornings to class alone, two with the mother to the gate, one late.',
      risk: 'denied',
      homework: 'The two-minute drop-off every school day; parents swap days.',
      nextFocus: 'Night waking: what to do instead of checking.',
      nextOn: day(-94),
      purpose: 'improve-functioning',
      purposeSupport: 'Drop-off takes fifteen tearful minutes and makes him late.',
    },
  });

const afterTheFever = (day: Day) =>
  keptSession(day, {
    key: 'note-6',
    by: 'achterberg',
    on: -87,
    from: '15:36',
    to: '16:21',
    serviceCode: '90834',
    arranged: ['15:30', 45],
    signed: { on: -86, time: '08:22' },
    note: {
      modality: 'individual',
      present: 'Client; father for the last five minutes',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w6-thinking',
          objective: 'teo-o-ladder',
          intervention: 'teo-x-thinking',
          done: 'After the slide of the past week we did not climb; we investigated it. Listed what the Sergeant claimed (“you lost everything”) and looked for evidence in his own charts of six weeks, then marked which steps still hold today.',
          why: 'A week at home had convinced him that he was back at zero, and he believes charts more than me.',
          response:
            'Silent and slumped until the second chart; then found eleven days he had forgotten and wrote “11 > 0.” Decided by himself to restart two steps lower, “not at the bottom, that’s a lie.”',
          rating: 3,
          progress:
            'A step back: no morning alone this week, fear at the door 8 again; hope back by the end.',
        },
        {
          id: 'teo-w6-stay',
          objective: 'teo-o-stay',
          intervention: 'teo-x-nightplan',
          done: 'Wrote a card for waking at night: sip of water, ten ant facts in the dark, hand on own belly for twenty breaths, then sister’s thumbs-up if she is awake. Practiced it lying on the rug with the blinds down.',
          why: 'Checking on his father had returned with the fever nights; he needs a different job to do at one in the morning.',
          response:
            'Lay stiff at first, giggled at fact four, yawned at breath fifteen. “It’s boring. That’s good, right?”',
          rating: 2,
        },
      ],
      observation:
        'Pale after his cold, moved slowly, eyes on the floor for the first ten minutes and wet once; brightened over the charts and walked to the waiting room on his own.',
      mentalStatus: [{ id: 'teo-n6-mood', area: 'mood', finding: '“Like I deleted my save file.”' }],
      selfReport:
        '“I was good and then I was sick and now I’m bad at it.” Stomach ache on all three school mornings.',
      symptoms: ['teo-s-distress', 'teo-s-sleep', 'teo-s-somatic'],
      betweenSessions:
        'Fever for five days, slept in the parents’ bed; back to school on Thursday with the mother in the corridor until nine.',
      risk: 'denied',
      homework: 'Restart at step three, mornings with father; card at night.',
      nextFocus: 'Parents by video: holding the line after illness.',
      nextOn: day(-80),
      purpose: 'prevent-deterioration',
      purposeSupport: 'After a week at home the separation fear is back at 8 and mornings are at risk again.',
    },
  });

const holdingTheLine = (day: Day) =>
  keptSession(day, {
    key: 'note-7',
    by: 'achterberg',
    on: -80,
    from: '12:04',
    to: '12:47',
    serviceCode: '90846',
    arranged: ['12:00', 45],
    signed: { on: -80, time: '13:10' },
    note: {
      modality: 'family',
      present: 'Mother and father, each from their workplace',
      place: 'video',
      telehealthStatement:
        'Encrypted video link; both parents in closed rooms at work in this state, seen and heard well, I in my office; consent to video given today and recorded; Teo at school. In an emergency I would have called the parent’s workplace number on file.',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w7-parents',
          objective: 'teo-o-parents',
          intervention: 'teo-x-parents',
          done: 'Went through the tally after the fever week and wrote an “after being ill” rule: extra closeness while the thermometer says so, the full plan again on the first morning without fever. Agreed with them what the nurse’s new plan means: fifteen minutes’ rest, then back to class, no call home.',
          why: 'Illness is the one door the fear still comes in by, and both said they had “melted.”',
          response:
            'Mother admitted to two pick-ups; father reminded her, gently, of his own. They divided the week and practiced the call from the nurse; mother got through it dry-eyed and said, “That was harder than it looks. I can do it.”',
          rating: 5,
          progress: 'Questions from 5 a day in week four to 8 last week and 3 since Sunday.',
        },
      ],
      observation:
        'Mother leaned into the camera and spoke fast at first; father took notes. Both laughed together for the first time in these sessions.',
      selfReport:
        'Reported by parents: asleep in 20 minutes with the chair at the door, one check on father in seven nights; one morning alone, three to the gate.',
      symptoms: ['teo-s-harm', 'teo-s-sleep'],
      betweenSessions:
        'Call with the school counselor yesterday; her plan for the nurse’s office starts today.',
      risk: 'not-asked',
      riskNotAskedReason: 'Teo was not present; parents report no worrying remarks.',
      homework: 'Rule on the refrigerator; chair to the hall on Friday.',
      nextFocus: 'Teo: bedtime with the hall light only.',
      nextOn: day(-66),
      purpose: 'improve-functioning',
      purposeSupport: 'Reassurance and early pick-ups after illness had set back attendance.',
    },
  });

const hallLight = (day: Day) =>
  keptSession(day, {
    key: 'note-8',
    by: 'achterberg',
    on: -66,
    from: '15:30',
    to: '16:18',
    serviceCode: '90834',
    arranged: ['15:30', 45],
    signed: { on: -66, time: '16:41' },
    note: {
      modality: 'individual',
      present: 'Client',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w8-stay',
          objective: 'teo-o-stay',
          intervention: 'teo-x-nightplan',
          done: 'Recorded a two-minute story in his own voice: the boy wakes, hears nothing, wants to check, and stays in bed not knowing. Listened to it five times with a fear number after each; left the ending open on purpose.',
          why: 'His checking buys certainty; bearing “I don’t know right now” is the skill he needs at night.',
          response:
            'Seven, seven, five, four, two. After the third he asked me to add that Dad is fine; when I said we would leave it, he groaned, then grinned: “That’s the evil part.” Wants to play it for his sister.',
          rating: 5,
          progress: 'Four nights of seven in his own bed until morning; none six weeks ago.',
        },
        {
          id: 'teo-w8-door',
          objective: 'teo-o-door',
          intervention: 'teo-x-homework',
          done: 'Reviewed the chart of mornings and set the next step with him: grandmother’s car instead of mother’s.',
          why: 'Being able to do it with one person only would leave him stuck whenever plans change.',
          response: 'Said “that’s only a four,” and wrote Wednesday beside it.',
          rating: 5,
        },
      ],
      observation:
        'Came up the stairs ahead of his mother and waved her off. Relaxed, sprawled on the rug; frowned and chewed his cuff during the recording, laughed at his own recorded voice.',
      selfReport: '“Sergeant still yells but like from the other field.” One stomach ache in two weeks.',
      symptoms: ['teo-s-sleep', 'teo-s-harm'],
      betweenSessions:
        'Three mornings alone last week, three this week. Took the fractions test he had missed.',
      risk: 'denied',
      homework: 'Recording each evening; Wednesday with grandmother.',
      nextFocus: 'Review of the plan with everyone.',
      nextOn: day(-52),
      purpose: 'reduce-symptoms',
      purposeSupport: 'Still leaves his bed to check on three nights of seven.',
    },
  });

/** The second and third month: the curb, a setback, the nights. */
export const teoMiddleSessions = (day: Day): SampleDocument[] =>
  [twoMinutesAtTheCurb, afterTheFever, holdingTheLine, hallLight].flatMap(session => session(day));
