import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { kezSession } from './kez-series.ts';

const inHerOwnWords = (day: Day) =>
  kezSession(day, {
    key: 'note-1',
    on: -162,
    from: '16:03',
    to: '16:52',
    present: 'Client; guardian for the last ten minutes',
    signed: [0, '17:34'],
    coSigned: ['osei', 0, '18:24'],
    work: [
      {
        objective: 'kez-o-activity',
        intervention: 'kez-x-ba',
        done: 'Drew her last two weeks as a mixing board with a slider for each part of life, and asked what moved first, the doing or the feeling. From the sliders we took the two goals and the first activity to try.',
        why: 'She expects to be told to cheer up; seeing that the doing went down first gives her something she can move.',
        response:
          'Shrugged at “activity,” then pulled the orchestra slider down herself and said, “That was me. I did that one.” Chose “open the case, don’t play” as the first step and wrote it on her hand.',
        rating: 1,
        progress: 'Starting point: no planned activity last week.',
      },
    ],
    observation:
      'Arrived early and out of breath from the bus stop. Voice low, a few seconds’ wait before each answer; sat straighter with the stylus in her hand. Looked at the floor while her grandmother read the plan, glanced up when she said, “I can do that.”',
    selfReport: '“Two yellow nights. I did the shower thing. It’s dumb but it worked.”',
    symptoms: ['kez-s-mood', 'kez-s-interest'],
    betweenSessions: 'Medicines locked, the old tablets taken to the pharmacy. Missed the first bus twice.',
    risk: 'found',
    riskDetail:
      'Asked alone: wished to be dead on one evening since last week, no thought of doing anything, used steps 2 and 4 of the safety plan. Level stays low; her grandmother heard from Kez herself that there had been a yellow night.',
    safetyPlan: document('safety-plan'),
    homework: 'Open the viola case once, without playing; one song a day in the log.',
    nextFocus: 'A week of small activities, planned by hour.',
    next: -155,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Moderate depression with passive thoughts of death and loss of interest.',
  });

const smallHours = (day: Day) =>
  kezSession(day, {
    key: 'note-2',
    on: -155,
    from: '16:01',
    to: '16:44',
    signed: [0, '17:50'],
    coSigned: ['osei', 1, '09:12'],
    work: [
      {
        objective: 'kez-o-activity',
        intervention: 'kez-x-ba',
        done: 'Went through the song log as data: what was playing when mood was above 3. Planned four activities to the quarter-hour, each small enough to do at mood 2, and named what would get in the way.',
        why: 'Waiting until she feels like it means never; a time on the clock does not ask how she feels.',
        response:
          'Noticed that both 4s came when somebody else was in the room and went quiet. “Great, so it’s people.” Put in the porch steps with her cousin on video for Saturday at eleven; crossed out church choir, then wrote it back with a question mark.',
        rating: 2,
        progress: 'Opened the case (twice). None of the other days had a plan.',
      },
    ],
    observation:
      'Hood up until she scrolled through the log, then leaned in and turned the screen to me. One laugh. Yawned six or seven times.',
    mentalStatus: {
      mood: '“Still beige. Darker beige Tuesday.”',
      affect: 'Flat, with quick warmth when the cousin’s baby came up.',
    },
    selfReport: '“I opened it and it smelled like rosin and I shut it and cried, so does that count?”',
    symptoms: ['kez-s-mood', 'kez-s-energy'],
    betweenSessions: 'Six songs of seven logged. Fell asleep after school every day.',
    risk: 'denied',
    homework: 'Four activities on the card; log before and after.',
    nextFocus: 'Sleep: what the afternoons cost.',
    next: -148,
    purpose: 'improve-functioning',
    purposeSupport: 'Loss of interest and withdrawal keep her from school work and friends.',
  });

const theExperiment = (day: Day) =>
  kezSession(day, {
    key: 'note-3',
    on: -148,
    from: '16:04',
    to: '16:49',
    signed: [0, '17:21'],
    coSigned: ['osei', 0, '19:02'],
    work: [
      {
        objective: 'kez-o-activity',
        intervention: 'kez-x-ba',
        done: 'Compared predicted and found mood for the three activities she had done, on one graph, and let her draw the conclusion.',
        why: 'Her forecast of how things will feel is what cancels them.',
        response:
          'Predicted 2, 2, 1; found 4, 3, 5. Stared at the 5 (her cousin’s baby laughing at her). “I’m a bad weatherman.” Laughed, then said she had nearly cancelled.',
        rating: 3,
        progress: 'Three of four planned activities, one with another person.',
      },
      {
        objective: 'kez-o-sleep',
        intervention: 'kez-x-sleep',
        done: 'Drew the two humps of her sleep and explained how the afternoon one eats the night; built a rule she could accept: alarm at 3:40 across the room, shoes stay on.',
        why: 'PHQ-9 is carried by sleep and tiredness; this is the cheapest lever.',
        response:
          'Argued for sixty minutes, settled on thirty “as a trial, with a right to appeal.” Chose the loudest brass fanfare she knows as the alarm.',
        rating: 1,
      },
    ],
    observation:
      'Pale, lively hands while drawing, less wait before answers than two weeks ago. Kept her bag on her lap.',
    selfReport: '“The nap is the best part of the day, I want that noted.” No yellow night.',
    symptoms: ['kez-s-sleep', 'kez-s-energy'],
    measures: [document('phq-9-week-3')],
    risk: 'denied',
    homework: 'Fanfare alarm; four activities again.',
    nextFocus: 'How the alarm went; the first talk at home.',
    next: -141,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Sleeps four hours after school and is awake until two; PHQ-9 13.',
  });

const afterTheMissedHour = (day: Day) =>
  kezSession(day, {
    key: 'note-4',
    on: -134,
    from: '16:08',
    to: '16:50',
    signed: [1, '08:41'],
    coSigned: ['osei', 1, '12:30'],
    work: [
      {
        objective: 'kez-o-sleep',
        intervention: 'kez-x-sleep',
        done: 'Took last week’s missed session as the worked example: followed the day backward from the couch to one in the morning, and moved the phone charger to the kitchen in the plan, with the speaker left in her room.',
        why: 'Sleeping through our hour was the symptom itself; going through it without blame keeps her coming.',
        response:
          'Came braced for a lecture (“Go ahead”). When there was none she drew the chain herself and found the energy drink at four. Agreed to the charger, not to giving up the drink; “half a can, before noon.”',
        rating: 2,
        progress: 'Two of seven days up on time and without the long nap, after one the week before.',
      },
    ],
    observation:
      'Stiff and short at the door, jaw tight; by the middle she had taken off her coat and was correcting my handwriting. Dark rings under her eyes.',
    selfReport: '“I woke up at six with my shoes on and I’d missed you and I felt like trash.”',
    symptoms: ['kez-s-sleep', 'kez-s-worth'],
    betweenSessions:
      'Missed last Thursday asleep; two activities done. Her grandmother did not ask what we talk about “which is historic.”',
    risk: 'denied',
    homework:
      'Charger in the kitchen; alarm; tell Grandma one true sentence before next week’s joint session, or bring it along.',
    nextFocus: 'Session with her grandmother.',
    next: -127,
    purpose: 'improve-functioning',
    purposeSupport: 'Disturbed sleep made her miss two first buses and one session.',
  });

const listeningWithoutFixing = (day: Day) =>
  kezSession(day, {
    key: 'note-5',
    on: -127,
    from: '16:02',
    to: '16:54',
    serviceCode: '90847',
    modality: 'family',
    present: 'Client and guardian; client alone for the first eight minutes',
    arranged: ['16:00', 50],
    signed: [0, '17:44'],
    coSigned: ['osei', 1, '10:15'],
    work: [
      {
        objective: 'kez-o-talk',
        intervention: 'kez-x-family',
        done: 'Had Kez say first what she wanted from the talk (“listen, five minutes, no plan”), then one true thing, while her grandmother’s only task was to repeat what she heard. Stopped twice to rewind when a question turned into advice; then changed places.',
        why: 'Fear makes her grandmother solve, and solving makes Kez stop; both needed to feel the difference once.',
        response:
          'Kez: “I quit orchestra because I didn’t want anyone waiting for me.” Her grandmother opened her mouth, closed it, and repeated it word for word; Kez began to cry and did not leave. In the second round her grandmother told of being afraid at night; Kez said, “You could just say that.”',
        rating: 4,
        progress: 'First true sentence told at all, in the room and not yet at the table.',
      },
    ],
    observation:
      'They sat at opposite ends of the couch and ended with the grandmother’s hand palm up between them. Kez wiped her face with her sleeve, voice thick, stayed in the conversation.',
    selfReport: '“She didn’t do church-doctor-phone. She did the parrot thing. It was kind of okay.”',
    symptoms: ['kez-s-mood', 'kez-s-worth'],
    betweenSessions: 'Three of four activities; up on time four days of seven.',
    risk: 'denied',
    homework: 'Five-minute talk at the kitchen table on Sunday after the call, same rules.',
    nextFocus: '“What’s the point”: catching the sentence.',
    next: -120,
    purpose: 'improve-functioning',
    purposeSupport: 'She hides low mood at home and eats alone; talks end in shouting.',
  });

/** Six weeks of small steps. */
export const kezFirstSessions = (day: Day): SampleDocument[] =>
  [inHerOwnWords, smallHours, theExperiment, afterTheMissedHour, listeningWithoutFixing].flatMap(session =>
    session(day),
  );
