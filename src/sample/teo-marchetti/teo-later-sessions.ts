import { keptSession } from '../kept-session.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';

const reviewTogether = (day: Day) =>
  keptSession(day, {
    key: 'note-9',
    by: 'achterberg',
    on: -52,
    from: '15:37',
    to: '16:31',
    serviceCode: '90847',
    arranged: ['15:30', 50],
    signed: { on: -52, time: '17:12' },
    note: {
      modality: 'family',
      present: 'Client, mother and father; sister for the last ten minutes at Teo’s wish',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w9-asleep',
          objective: 'teo-o-asleep',
          intervention: 'teo-x-fading',
          done: 'Laid the sleep logs of eleven weeks side by side and had Teo present them to his family as coach, naming what each player did in each phase; then planned the empty hall.',
          why: 'He trusts what he can count, and telling it makes the gain his own before the last support goes.',
          response:
            'Stood on the chair with a marker as pointer. “Phase one: everybody on the bed. Embarrassing.” When his father said he missed the reading, Teo offered “reading yes, guarding no.” His sister clapped and he bowed.',
          rating: 8,
          progress:
            'Falls asleep without a parent beside him six nights of seven for two weeks: objective met.',
        },
        {
          id: 'teo-w9-door',
          objective: 'teo-o-door',
          intervention: 'teo-x-exposure',
          done: 'Named the two situations left on the ladder, Monday after a long weekend and a substitute teacher, and rehearsed the substitute with me in the role and a different classroom door.',
          why: 'These are the mornings on which he still turns around.',
          response:
            'Fear 6 on hearing “your teacher’s out today”; asked one question about pick-up, then answered it himself.',
          rating: 6,
        },
      ],
      observation:
        'Loud, upright, proud; leaned on his mother only when the family photo on my desk fell over. Parents let him finish his sentences.',
      selfReport:
        '“I’d say I’m a six at school and an eight at sleep.” PSC-17 from the mother: internalizing 4, was 6.',
      symptoms: ['teo-s-distress'],
      measures: [document('psc-17-review')],
      betweenSessions:
        'Rode with his grandmother twice. Slept at his grandmother’s one night by his own idea.',
      risk: 'denied',
      homework: 'Hall empty from tonight; Monday plan on a card.',
      nextFocus: 'Preparing for camp: a night away with no family in the house.',
      nextOn: day(-38),
      planChange: 'Review today; new version adds the night away and closes the bedtime step that is met.',
      purpose: 'improve-functioning',
      purposeSupport: 'Mondays still begin with distress at separation; a night away is not yet possible.',
    },
  });

const packingTheBag = (day: Day) =>
  keptSession(day, {
    key: 'note-10',
    by: 'achterberg',
    on: -38,
    from: '15:28',
    to: '16:11',
    serviceCode: '90834',
    arranged: ['15:30', 45],
    signed: { on: -38, time: '16:30' },
    note: {
      modality: 'individual',
      present: 'Client',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w10-away',
          objective: 'teo-o-away',
          intervention: 'teo-x-rehearsal',
          done: 'Packed a camp bag in the room, lay in the sleeping bag with the lamp off and walked aloud through the evening hour by hour; at each place where he would want to call home he chose a card (“ten ant facts,” “ask the coach for water,” “flag, not phone”).',
          why: 'He has never had a night without family in the building; the gaps where he would call can be found beforehand.',
          response:
            'At “everyone else is asleep” his voice got small and he said, “That’s where I’d call.” Stayed in the bag four minutes with a 7 that became a 4, then zipped it over his head and made ant noises.',
          rating: 5,
          progress: 'Willing to try one night; in the first weeks he would not speak of it.',
        },
      ],
      observation:
        'Chatty and quick until the lamp went off, then still and shallow-breathing; color and volume back within minutes.',
      mentalStatus: [
        {
          id: 'teo-n10-insight',
          area: 'insight',
          finding: 'Says himself that calling “makes it come back in ten minutes with friends.”',
        },
      ],
      selfReport: '“I can do boring-scared. I can’t do scared-scared. I think camp is boring-scared.”',
      symptoms: ['teo-s-distress', 'teo-s-sleep'],
      betweenSessions:
        'Four mornings alone, then three; on the Monday after a long weekend he turned around once and his father sent him back with the sentence.',
      risk: 'denied',
      homework: 'Night at a teammate’s house on Saturday, no calls; prediction card.',
      nextFocus: 'What happened on Saturday, whatever it was.',
      nextOn: day(-24),
      purpose: 'improve-functioning',
      purposeSupport: 'Fear of nights away still keeps him from the team’s camp.',
    },
  });

const nineOClockCall = (day: Day) =>
  keptSession(day, {
    key: 'note-11',
    by: 'achterberg',
    on: -24,
    from: '15:35',
    to: '16:19',
    serviceCode: '90834',
    arranged: ['15:30', 45],
    signed: { on: -24, time: '17:03' },
    note: {
      modality: 'individual',
      present: 'Client; mother for the last six minutes',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w11-away',
          objective: 'teo-o-away',
          intervention: 'teo-x-thinking',
          done: 'Took the night at his teammate’s house apart like a match report: predictions against results, the goal that was let in (the call at nine) and the saves after it. Wrote a different second half for the call together.',
          why: 'He had filed the night under “failed,” although he stayed; that label would decide about camp.',
          response:
            'Began with “I called, so it doesn’t count.” Counted eleven hours and forty minutes stayed, one call of two minutes, zero pick-ups; wrote “1 goal, 1 win.” Then, unasked: “My mom said the sentence. I kinda wanted her to say come home.”',
          rating: 6,
          progress: 'First night away without family since the hospital, with one call.',
        },
        {
          id: 'teo-w11-door',
          objective: 'teo-o-door',
          intervention: 'teo-x-homework',
          done: 'Checked the attendance sheet against his chart and let him decide which step to drop from the ladder.',
          why: 'Dropping supports one by one shows him they were supports.',
          response: 'Crossed out the flag: “I don’t look anymore.”',
          rating: 8,
        },
      ],
      observation:
        'Flat and mumbling at the start, hood up; hood down by the match report and talking over me by the end. Mother kept silent while he told her the score and only smiled.',
      selfReport: '“At nine my stomach did the thing. It was done by nine-thirty, I looked.”',
      symptoms: ['teo-s-distress', 'teo-s-somatic'],
      betweenSessions: 'Four mornings alone in each of the two weeks; no nurse visits.',
      risk: 'denied',
      homework: 'Second night out next Saturday, phone left with the host parent.',
      nextFocus: 'Keeping it: warning signs and a plan for the next fever.',
      nextOn: day(-10),
      purpose: 'improve-functioning',
      purposeSupport: 'Called home in distress on his first night away; camp is three nights.',
    },
  });

const planForTheNextFever = (day: Day) =>
  keptSession(day, {
    key: 'note-12',
    by: 'achterberg',
    on: -10,
    from: '15:32',
    to: '16:23',
    serviceCode: '90847',
    arranged: ['15:30', 50],
    signed: { on: -10, time: '16:45' },
    note: {
      modality: 'family',
      present: 'Client, mother and father',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w12-parents',
          objective: 'teo-o-parents',
          intervention: 'teo-x-parents',
          done: 'Wrote a one-page “playbook for when the Sergeant comes back”: first signs at home and at school, which steps to repeat, what each parent says, when to call me. Acted out a morning after fever with Teo playing his father.',
          why: 'The one relapse came after illness; rehearsing the next one is cheaper than losing another three weeks.',
          response:
            'Teo as father said the sentence in a deep voice and added, “and I’m sad too, bye.” His father laughed, then said that was exactly it. Mother asked to keep the tally for one more month; Teo: “You’re checking the checking.”',
          rating: 8,
          progress: 'One or two questions a week, answered once; was fourteen a day.',
        },
        {
          id: 'teo-w12-away',
          objective: 'teo-o-away',
          intervention: 'teo-x-rehearsal',
          done: 'Reviewed the second night out from the host parent’s note and set camp as one night of three with the option of the next, decided each morning.',
          why: 'Three nights at once would be a jump of three rungs.',
          response:
            'Read the note aloud (“no phone, two sandwiches”). Wants two nights, agreed to decide at breakfast.',
          rating: 7,
        },
      ],
      observation:
        'Sat between his parents without touching either, legs swinging; open face, steady voice, teased his mother.',
      selfReport: '“My stomach is just a stomach mostly.” PSC-17 internalizing 1, total 5.',
      symptoms: ['teo-s-harm'],
      measures: [document('psc-17-latest')],
      betweenSessions:
        'Five mornings alone in each of the last two weeks except one Monday; seven nights of seven in his own bed.',
      risk: 'denied',
      homework: 'Camp; playbook on the refrigerator; tally until the end of the month.',
      nextFocus: 'After camp: are the four weeks complete, and how do we say good-bye.',
      nextOn: day(11),
      purpose: 'maintain-gains',
      purposeSupport:
        'Separation fear has fallen, yet returned fast after the last illness; gains need one month of proof.',
    },
  });

/** From the review on: the night away and keeping the gains. */
export const teoLaterSessions = (day: Day): SampleDocument[] =>
  [reviewTogether, packingTheBag, nineOClockCall, planForTheNextFever].flatMap(session => session(day));
