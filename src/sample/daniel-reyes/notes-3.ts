import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const alone = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-10', on: -43, from: '12:33', to: '13:22', signed: [0, '13:37'], next: -36 },
    telehealthStatement:
      'Encrypted video link. He was in his car on the far side of the river, parked in front of his mother’s building, alone; I in my office. Address taken down; he asked to do it by video from there.',
    work: [
      {
        objective: 'daniel-o2',
        intervention: 'daniel-v2',
        done: 'He had crossed alone forty minutes before we met. Debriefed it at once: what he predicted, what came, what he did with his hands, what he knows now; planned the way back as the second exposure, with the number to be taken at the far side.',
        why: 'Naming what was learned right after the crossing makes it last.',
        response:
          '“I predicted I’d have to pull over. I predicted her. I got a bus in front of me doing twenty.” Distress 7 at the ramp, 4 at the end. Laughed, then cried a little, facing the camera.',
        rating: 6,
        progress: 'First crossing alone in fourteen months.',
      },
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'Took the page on trust (“if I trust my own call, someone dies”) through degrees: which calls, how sure, compared with whom.',
        why: 'To go back to the rig he must be able to trust a decision made in seconds.',
        response:
          'Drew a dial in place of a switch and set it at seven for triage. “Three for parallel parking.”',
        rating: 7,
        progress: 'Belief in “wrong car” 15.',
      },
    ],
    observation:
      'Sun on his face, window down on the river side. Hands quiet on his knees. Looked up twice at a window and waved.',
    mentalStatus: { mood: '“Proud. It’s weird.”', affect: 'Joy and sadness together, unhidden.' },
    selfReport: '“She’s got the good plates out. I haven’t been up there in a year.”',
    symptoms: ['daniel-s3', 'daniel-s4'],
    betweenSessions: 'Five pages; five nights without the dream; time-out line used twice, no outburst.',
    risk: 'denied',
    homework: 'Cross back today; two more this week, one at dusk.',
    nextFocus: 'First ride-along; esteem page.',
    purpose: 'improve-functioning',
    purposeSupport: 'Avoidance of the bridge has cut him off from work and from his mother.',
  });

const firstShift = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-11', on: -36, from: '12:37', to: '13:25', signed: [0, '13:55'], next: -29 },
    telehealthStatement:
      'Encrypted video link, sound slightly delayed. He was in an empty training room at the station with the door locked; I in my office. He confirmed that nobody could hear and agreed to go on.',
    work: [
      {
        objective: 'daniel-o6',
        intervention: 'daniel-v2',
        done: 'Went through the first ride-along hour by hour; found the two moments when he wanted to stay in the rig and what he did instead; had him say the one good line he owed himself without a “but”.',
        why: 'The ambulance is the top of the ladder, and dismissing what went well is how he keeps it a danger.',
        response:
          'Three attempts, each with a “but”. The fourth: “I saw she was gray before the monitor did.” Sat still after it. “That’s what a medic does, huh.”',
        rating: 3,
        progress: 'One shift of four ridden.',
      },
    ],
    observation:
      'In uniform with the old name tape. Startled at a slammed bay door, placed it, and went on in the same sentence.',
    mentalStatus: {
      mood: '“Tired from working, not from hiding.”',
      affect: 'Alert, modest, moved.',
      'thought-content': 'No thoughts of death; guilt named as “weather”.',
    },
    selfReport:
      'Crossed four times. The dream came twice; in one the second crew was there. “They had my partner’s mustache.”',
    symptoms: ['daniel-s7', 'daniel-s8'],
    betweenSessions: 'Five dinners; one shout at a telephone, none at a person.',
    risk: 'denied',
    homework: 'Second shift; one line without a “but” each evening.',
    nextFocus: 'PCL-5; the new impact statement.',
    purpose: 'improve-functioning',
    purposeSupport: 'Being on guard and jumpy still make the ambulance hard to bear for a whole shift.',
  });

const secondStatement = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-12', on: -29, from: '12:31', to: '13:26', signed: [0, '14:05'], next: -15 },
    serviceCode: '90837',
    longSessionReason:
      'Both impact statements were read and compared, and he asked to speak of the girl herself; grief needed the time.',
    telehealthStatement:
      'Encrypted video link. He was in the bedroom at home, wife downstairs by arrangement; I in my office. Consent and emergency plan confirmed.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'He read a new impact statement, then the one from three months ago; we marked what had changed and what had not. Made room for the sentence that stayed: she died and he wishes she had not.',
        why: 'Comparing the two pages fixes the change; what remains is grief, which is not to be argued with.',
        response:
          'Stopped after the first page of the old one: “I want to call that guy in for a physical.” Of the girl: “I’d have liked to tell her mother it wasn’t long.” Quiet tears, no hand over the face.',
        rating: 8,
        progress: 'Eleven should-haves then, one now.',
      },
      {
        objective: 'daniel-o5',
        intervention: 'daniel-v7',
        done: 'Went over the refrigerator tally and what his daughter had written beside it.',
        why: 'The children’s view is the measure that matters to him.',
        response: 'Held it up to the camera: a gold star and “pit stop king”. Had to clear his throat.',
        rating: 7,
        progress: 'One outburst in the last week, none in the one before; four at the start.',
      },
    ],
    observation:
      'Both pages side by side on the bedspread; the new one in ordinary handwriting, no longer in capitals. Slept-in face, in the good sense.',
    mentalStatus: { mood: '“Sad and all right.”', affect: 'Full, fitting.' },
    selfReport: '“It happened. I was there. I did my job, and she died. All four.”',
    symptoms: ['daniel-s1', 'daniel-s5'],
    betweenSessions: 'Second shift done. Bridge is “on the way to things”. Five dinners.',
    measures: ['@pcl-5-6'],
    risk: 'denied',
    homework: 'Two shifts before we meet; keep the tally of nights.',
    nextFocus: 'What to do with the first bad call that will come.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'PCL-5 of 29, half of the start; vigilance, guilt and some nightmares remain.',
  });

const badCallPlan = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-13', on: -15, from: '12:34', to: '13:20', signed: [0, '13:33'], next: -1 },
    telehealthStatement:
      'Encrypted video link, clear. He was in his parked car near the station, alone; I in my office. Agreed to video; wife reachable.',
    work: [
      {
        objective: 'daniel-o6',
        technique: 'Relapse prevention planning',
        done: 'Wrote a card for the first bad call: in the first hour, on the first night, in the first week; what is an ordinary reaction, what is a sign to call, whom. Rehearsed saying it to his partner with me as the partner.',
        why: 'He will meet another child; what he does in the first days decides whether it becomes a second bridge.',
        response:
          'Edited my draft to radio style. Under “first week” he wrote “one page”. Practiced the sentence: “I need ten with you before we clean the rig.” First time stiff, second time his.',
        rating: 7,
        progress: 'Three shifts of four; has asked to be back on the roster half-time.',
      },
      {
        objective: 'daniel-o4',
        intervention: 'daniel-v5',
        done: 'Looked at what the dinners have become, and agreed that the tally ends when his daughter says so.',
        why: 'To hand the gain over to the family it belongs to.',
        response: '“She says one more month, I’m on probation.” Pleased.',
        rating: 7,
        progress: 'Six of seven evenings at the table.',
      },
    ],
    observation:
      'Relaxed, sandwich in hand at the start. Checked the mirror twice in forty-six minutes; I counted because he asked me to.',
    mentalStatus: { mood: '“Good. Cautious good.”', affect: 'Even, warm.' },
    selfReport:
      'Went to the recital, last row, stayed to the end. “I looked for the exits and then I looked at her.”',
    symptoms: ['daniel-s7'],
    betweenSessions: 'Third shift; crossings daily; dream once in two weeks.',
    risk: 'denied',
    homework: 'Show the card to partner and wife; fourth shift.',
    nextFocus: 'PCL-5; how far apart from here.',
    planChange: 'Relapse prevention joins the plan at the next review.',
    purpose: 'maintain-gains',
    purposeSupport: 'Vigilance is still marked, and the return to emergency calls puts recent gains at risk.',
  });

const latest = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-14', on: -1, from: '12:32', to: '13:16', signed: [0, '13:29'], next: 13 },
    telehealthStatement:
      'Encrypted video link. He was at the kitchen table at home, alone; I in my office. Agreed to video; the next meeting may be in the office, now that the bridge is no reason.',
    work: [
      {
        objective: 'daniel-o3',
        intervention: 'daniel-v4',
        done: 'Went over the one dream of the month and let him decide whether to go on reading the new ending; agreed on twice a week and a rule for picking it up again.',
        why: 'To fade the aid without losing it.',
        response:
          'Described the dream without change of voice: “Second crew goes by, and then I’m making coffee.” Shrugged, smiled at his shrug.',
        rating: 8,
        progress: 'Six nights of seven without the dream, from two.',
      },
      {
        objective: 'daniel-o2',
        intervention: 'daniel-v2',
        done: 'Reviewed the drive log and struck the remaining step, crossing at night in rain, as done on Monday.',
        why: 'To close the ladder with the record in his own hand.',
        response: 'Ruled it off with two lines, as he does with run reports. “Clear of the scene.”',
        rating: 9,
        progress: 'Ten crossings a week, distress 2; none at the start.',
      },
    ],
    observation:
      'Rested, clean-shaven, coffee. Sat with his back to the door and noticed it only when I did.',
    mentalStatus: {
      mood: '“Good.”',
      affect: 'Easy, some pride.',
      'thought-content': 'No thoughts of death or suicide.',
    },
    selfReport: '“I trained a kid Tuesday. I told her about window lines.”',
    symptoms: ['daniel-s2', 'daniel-s7'],
    betweenSessions: 'Fourth shift ridden; half-time roster agreed from next month; prazosin unchanged.',
    measures: ['@pcl-5-7', '@phq-9-3'],
    risk: 'denied',
    homework: 'Nothing to write. Card stays in the visor.',
    nextFocus: 'Confirm the scores in four weeks; prepare the ending.',
    purpose: 'maintain-gains',
    purposeSupport: 'PCL-5 of 22; being on guard and light sleep remain while he goes back to full calls.',
  });

/** Alone across the bridge, and back to the ambulance. */
export const notes3 = (day: Day): SampleDocument[] => [
  ...alone(day),
  ...firstShift(day),
  ...secondStatement(day),
  ...badCallPlan(day),
  ...latest(day),
];
