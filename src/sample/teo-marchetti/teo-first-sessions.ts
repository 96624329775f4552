import { keptSession } from '../kept-session.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const writingThePlan = (day: Day) =>
  keptSession(day, {
    key: 'note-1',
    by: 'achterberg',
    on: -129,
    from: '15:34',
    to: '16:27',
    serviceCode: '90847',
    arranged: ['15:30', 50],
    signed: { on: -129, time: '16:52' },
    note: {
      modality: 'family',
      present: 'Client, mother and father',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w1-ladder',
          objective: 'teo-o-ladder',
          intervention: 'teo-x-exposure',
          done: 'Explained fear as a smoke alarm that rings for toast: drew the curve of a worry that climbs, stays and falls by itself, with Teo marking where he usually leaves. Then built a ten-step brave ladder from sticky notes, from “Mom waits in the hall, door open” to “goalie camp.”',
          why: 'Exposure only works if he chooses the steps and knows why the churning is allowed to be there.',
          response:
            'Crossed his arms at first, then corrected the drawing (“mine goes up faster than that”) and took over the marker. Moved “math first period” up two rungs and said of the top step, “That’s like a nine. But I want it.”',
          rating: 1,
          progress: 'Ladder made; nothing tried yet.',
        },
        {
          id: 'teo-w1-parents',
          objective: 'teo-o-parents',
          intervention: 'teo-x-parents',
          done: 'Showed the parents, with Teo listening, how an answer to “will you be okay?” brings two minutes of calm and one more question; wrote one sentence for both to use: “I can see it’s a loud alarm, and I know you can ride it.”',
          why: 'Fourteen answered questions a day keep the fear fed; one shared sentence lets them stop without leaving him alone with it.',
          response:
            'The mother tried it aloud and laughed that it sounded like a poster; the father’s eyes filled and he said, “I don’t want him to think I don’t care.” Teo told him, “I’ll know.”',
          rating: 2,
          progress: 'Sentence agreed; tally begins tomorrow.',
        },
      ],
      observation:
        'Teo sat on the rug between his parents’ chairs, one hand on his mother’s shoe until the sticky notes came out; after that he was across the room at the wall. Spoke in full sentences, smiled when his own wording went into the plan.',
      mentalStatus: [
        {
          id: 'teo-n1-affect',
          area: 'affect',
          finding: 'Watchful for ten minutes, then lively; frowned each time the hospital was named.',
        },
      ],
      selfReport: '“It’s not that I don’t like school. It’s the part where the car goes away.”',
      symptoms: ['teo-s-distress', 'teo-s-harm'],
      betweenSessions: 'Two late arrivals this week; one pick-up from the nurse on Monday.',
      risk: 'not-asked',
      riskNotAskedReason: 'Asked alone at intake last week and denied; nothing new from Teo or parents.',
      homework: 'Parents tally questions and answers; Teo colors the ladder and picks step one.',
      nextFocus: 'Name the alarm, first step in the office.',
      nextOn: day(-122),
      purpose: 'improve-functioning',
      purposeSupport: 'Separation distress on four of five mornings is costing him class time and tests.',
    },
  });

const namingTheAlarm = (day: Day) =>
  keptSession(day, {
    key: 'note-2',
    by: 'achterberg',
    on: -122,
    from: '15:31',
    to: '16:14',
    serviceCode: '90834',
    arranged: ['15:30', 45],
    signed: { on: -122, time: '16:33' },
    note: {
      modality: 'individual',
      present: 'Client; mother in the hall, then in the waiting room',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w2-ladder',
          objective: 'teo-o-ladder',
          intervention: 'teo-x-exposure',
          done: 'First two steps in the room: mother in the hall with the door open for five minutes, then in the waiting room behind a closed door for eight. Teo called out his fear number each minute and I wrote it on the curve while we built an ant tunnel from foam; no soothing, only “number?”',
          why: 'He needs to see his own number fall without anyone making it fall.',
          response:
            'Five, six, six, four, three behind the open door. At the closed door he went straight to eight, gripped the foam and said, “I need to check she’s there”; stayed, and at minute seven said “four, huh.” Ran to tell her afterwards.',
          rating: 3,
          progress: 'Stayed through two partings he has not tolerated for seven months.',
        },
        {
          id: 'teo-w2-name',
          objective: 'teo-o-ladder',
          intervention: 'teo-x-thinking',
          done: 'Drew the worry as a creature outside himself and collected the three things it says most often; asked what it gets wrong.',
          why: 'Talking back is easier when the voice has a face that is not his own.',
          response:
            'Called it “the Sergeant” because it shouts orders. Wrote: “Says Dad will pop. Dad did not pop 214 days.” Worked that number out by himself and double-checked it.',
          rating: 3,
        },
      ],
      observation:
        'Stomach held with one hand for the first minutes; color returned and shoulders came down as the numbers fell. Quick, precise talk, steady eye contact once seated at the table.',
      selfReport:
        '“When it was eight I thought it would just stay eight forever.” Slept badly on Sunday; two stomach aches this week.',
      symptoms: ['teo-s-distress', 'teo-s-harm', 'teo-s-somatic'],
      betweenSessions:
        'Tally came back: 14 questions on the first day, 9 on the sixth. Ladder colored in team colors.',
      risk: 'denied',
      homework:
        'Step two at home: eight minutes in his room while a parent takes out the trash, chart before and after, four days.',
      nextFocus: 'Parents alone next week: who answers what.',
      nextOn: day(-115),
      purpose: 'reduce-symptoms',
      purposeSupport:
        'Fear of 8 at a closed door eight minutes long shows how strong the separation anxiety still is.',
    },
  });

const mappingTheAnswers = (day: Day) =>
  keptSession(day, {
    key: 'note-3',
    by: 'achterberg',
    on: -115,
    from: '15:40',
    to: '16:29',
    serviceCode: '90846',
    arranged: ['15:30', 50],
    signed: { on: -115, time: '17:06' },
    note: {
      modality: 'family',
      present: 'Mother and father; Teo at soccer practice',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w3-parents',
          objective: 'teo-o-parents',
          intervention: 'teo-x-parents',
          done: 'Mapped one ordinary day on paper and marked every place where a parent answers, checks, escorts or waits: 23 marks. Had them choose three to change this week and rehearsed each in role, me as Teo pleading at the car window.',
          why: 'Change that is not decided beforehand gives way at eight in the morning; the father in particular needed to feel the sentence in his mouth.',
          response:
            'Father counted the marks twice and said quietly, “We’re running a hotel for it.” In the first role-play he gave in at the second plea; in the third he said the sentence, waited, and breathed out loudly. Mother noticed she answers before he asks.',
          rating: 3,
          progress: 'From answering nearly every question to answering about half; three changes chosen.',
        },
        {
          id: 'teo-w3-bed',
          objective: 'teo-o-asleep',
          intervention: 'teo-x-fading',
          done: 'Planned the bedtime fade: sitting up on the bed for three nights, chair beside it for four, chair at the door after that; lights out at the same minute; praise in the morning, not at night.',
          why: 'Lying beside him for 50 minutes is the longest parting they help him avoid, and they are awake to practice it.',
          response:
            'Both asked what to do if he cries; agreed on one visit of one minute. Father took the first week “because I need to learn that I can.”',
          rating: 1,
        },
      ],
      observation:
        'Parents sat close and looked to each other before answering. Father rubbed his scar while speaking of the hospital; mother’s voice tightened at “what if we harm him,” softened after the role-play.',
      selfReport:
        'Reported by parents: eight questions yesterday; Teo did four days of step two and recorded fear from 7 to 3. One morning with vomiting, kept at school after.',
      symptoms: ['teo-s-harm', 'teo-s-sleep'],
      risk: 'not-asked',
      riskNotAskedReason: 'Teo was not present; parents report no talk of death or hurting himself.',
      homework: 'Three chosen changes, bedtime steps, log on the refrigerator.',
      nextFocus: 'With Teo: ten minutes with the mother out of the building.',
      nextOn: day(-108),
      purpose: 'improve-functioning',
      purposeSupport: 'Parental reassurance keeps the separation fear and the sleeplessness going.',
    },
  });

const outOfTheBuilding = (day: Day) =>
  keptSession(day, {
    key: 'note-4',
    by: 'achterberg',
    on: -108,
    from: '15:29',
    to: '16:16',
    serviceCode: '90834',
    arranged: ['15:30', 45],
    signed: { on: -108, time: '16:40' },
    note: {
      modality: 'individual',
      present: 'Client; mother for the first and last three minutes',
      place: 'office',
      diagnoses: ['teo-dx'],
      work: [
        {
          id: 'teo-w4-ladder',
          objective: 'teo-o-ladder',
          intervention: 'teo-x-exposure',
          done: 'Step four: mother drove around the block for fifteen minutes without her phone number on the board. Teo wrote his prediction first (“She’ll be late and something will have happened, 80 percent”), gave numbers every three minutes, and we compared at the end.',
          why: 'A parting he cannot check on is the one that can prove the Sergeant wrong.',
          response:
            'Began at 8, cried for about two minutes at the window without asking to call, then drew the route she might be taking. Ended at 3. Wrote “came back: yes, 15:52” in red and changed 80 percent to 40. “He exaggerates by forty,” he said.',
          rating: 4,
          progress: 'Longest parting so far outside school; first without any way to check.',
        },
      ],
      observation:
        'Tearful and pale at the window, fingers spread on the glass; by minute nine on the floor with the map, humming. Hugged his mother briefly and showed her the chart before she asked.',
      mentalStatus: [
        { id: 'teo-n4-mood', area: 'mood', finding: '“Like after a penalty kick. Shaky good.”' },
        {
          id: 'teo-n4-thought',
          area: 'thought-content',
          finding: 'Still expects harm to his father above all, now calls it “the usual movie.”',
        },
      ],
      selfReport:
        '“The worst part is the first part.” Says he walked from the gate to the class door alone on Thursday “because I forgot to be scared, then I remembered.”',
      symptoms: ['teo-s-distress'],
      betweenSessions: 'Chair beside the bed since Friday; asleep in 25 to 35 minutes. Questions 5 a day.',
      risk: 'denied',
      homework: 'Fifteen-minute errand step three times; prediction card each time.',
      nextFocus: 'Drop-off: what the last two minutes in the car should look like.',
      nextOn: day(-101),
      purpose: 'reduce-symptoms',
      purposeSupport: 'Cried at a fifteen-minute parting; separation fear still rules mornings.',
    },
  });

/** The first month: plan, first steps, parents’ part. */
export const teoFirstSessions = (day: Day): SampleDocument[] =>
  [writingThePlan, namingTheAlarm, mappingTheAnswers, outOfTheBuilding].flatMap(session => session(day));
