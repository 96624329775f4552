import type { Day, SampleDocument } from '../sample-client.ts';
import { leilaSession } from './leila-series.ts';

const theEvening = (day: Day) =>
  leilaSession(day, {
    key: 'note-1',
    on: -79,
    from: '17:04',
    to: '17:58',
    signed: [0, '18:26'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Emotionally focused therapy: tracking the negative cycle',
        done: 'Slowed down last Sunday evening from the first look to the slammed study door and drew it on the board as one loop that catches both: she asks, he freezes, she asks harder, he leaves. Gave the loop a name instead of giving one of them the blame.',
        why: 'Each saw only the other’s half; until the loop is the problem, every session becomes a hearing.',
        response:
          'Leila corrected the order twice, then stopped with the marker in the air: “So when you look at your shoes I’m nine.” Her husband said, barely audible, “I thought you were deciding whether to keep me.” She sat down. They called it “the audit.”',
        rating: 1,
        progress: 'Starting point: app opened about 30 times a day, questions until eleven.',
      },
    ],
    observation:
      'Leila on the edge of the couch, coat on, phone in hand for twenty minutes; put it into her bag after the drawing. Voice rose at “thirty-eight thousand” and broke at “nine.” They left by the same door.',
    mentalStatus: {
      mood: '“Like a smoke detector with no off switch.”',
      affect: 'Angry, then tearful, then wry.',
    },
    selfReport: '“I don’t even want to know the numbers anymore. I want to stop having to look.”',
    symptoms: ['leila-s-check', 'leila-s-angry'],
    risk: 'denied',
    homework: 'Say “audit” aloud when either sees it begin; nothing else to change this week.',
    nextFocus: 'What is under the questions.',
    next: -72,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Anxious checking and nightly quarrels keep her sleepless and cost orders at work.',
  });

const theKitchenTable = (day: Day) =>
  leilaSession(day, {
    key: 'note-2',
    on: -72,
    from: '17:01',
    to: '17:52',
    signed: [0, '18:10'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Emotionally focused therapy: evoking the feeling under the anger',
        done: 'Stayed with the moment before a question leaves her mouth: where in the body, how old, what would happen if she did not ask. When she found her father’s shop I asked her to tell that to her husband, not to me.',
        why: 'Her questions sound like accusation and are fear; he can answer fear.',
        response:
          'Spoke to the carpet, then to him: the neighbor, the locked door, her mother cooking as if nothing had happened. Cried without hiding it. When he reached over she let his hand lie on hers “for the count of ten,” counted aloud, and left it there.',
        rating: 2,
        progress: 'Quarrels on four evenings instead of every evening.',
      },
    ],
    observation:
      'Arrived ten minutes early, both. Leila’s breathing shallow until the telling; color high afterwards, shoulders lower. Her husband wept silently.',
    selfReport: '“I slept till five on Saturday. I’d forgotten what five looks like.”',
    symptoms: ['leila-s-check', 'leila-s-sleep'],
    betweenSessions: '“Audit” was said eleven times, ten by her husband, “which I did not love.”',
    risk: 'denied',
    homework: 'One evening a week without the subject; she chooses which.',
    nextFocus: 'Facts: one list, once, in the room.',
    next: -65,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Fear of further secrets drives checking and broken sleep.',
  });

const theWholeList = (day: Day) =>
  leilaSession(day, {
    key: 'note-3',
    on: -65,
    from: '17:06',
    to: '18:07',
    arranged: ['17:00', 60],
    signed: [0, '18:45'],
    work: [
      {
        objective: 'leila-o-money',
        technique: 'Structured disclosure',
        done: 'Her husband, prepared with his own counselor, read the complete list of debts once. Leila had asked beforehand for three things: no explanations, the paper afterwards, and five minutes of silence. I kept the frame and asked her every few items whether to go on.',
        why: 'Facts that drip keep her on watch; one complete list that she can hold ends the hunt for the next one.',
        response:
          'Followed with a pencil, lips moving. Asked for a stop at item six, breathed with both feet on the floor, said “go.” In the silence she folded the page in four and put it in her apron. “It’s less than I had added up at three in the morning. And it’s more than I can forgive today.”',
        rating: 3,
        progress: 'First money meeting held, here; all accounts are known to her.',
      },
    ],
    observation:
      'White around the mouth, pencil pressed through the paper at one line; steady voice. Did not look at him until the end, then looked for a long time.',
    selfReport: '“Now when I wake up at least I know what I’m counting.”',
    symptoms: ['leila-s-check', 'leila-s-sleep', 'leila-s-angry'],
    risk: 'denied',
    homework: 'Sister may be told (she chooses what). App twice a day, by the clock.',
    nextFocus: 'After the list: what she needs from him now.',
    next: -58,
    purpose: 'improve-functioning',
    purposeSupport: 'Not knowing keeps her anxious, awake and unable to plan for the shop.',
  });

const notYetForgiven = (day: Day) =>
  leilaSession(day, {
    key: 'note-4',
    on: -51,
    from: '17:03',
    to: '17:54',
    signed: [1, '08:30'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Emotionally focused therapy: heightening and enactment',
        done: 'Took up her sentence “I’m not angry anymore, I’m nothing” and asked what the nothing protects. Had her tell her husband what he must not ask of her yet, and had him say back what it is like to hear that without defending himself.',
        why: 'Two quiet weeks were quiet because she had gone numb; numbness would end the marriage more surely than anger.',
        response:
          'Long silence, then: “Don’t ask me if we’re okay. Ask me if I ate.” Her husband repeated it and added, “Did you?” She laughed and then cried hard. Said the laugh scared her more than the list.',
        rating: 3,
        progress: 'Same as three weeks ago by her own rating; less quarrel, more distance.',
      },
    ],
    observation:
      'Flat voice and slow movements for half an hour, hands in her sleeves; alive and flushed afterwards. Thinner.',
    mentalStatus: { mood: '“Nothing. Wallpaper.”', affect: 'Blunted at first, then full.' },
    selfReport: '“I do the flowers, I come home, I do the dishes. I could be my mother.”',
    symptoms: ['leila-s-low', 'leila-s-sleep'],
    betweenSessions:
      'App twice a day on five days of seven. Told her sister half of it. Last week’s session fell out.',
    risk: 'denied',
    homework: 'He cooks three evenings; she says one true sentence at the table, any subject.',
    nextFocus: 'The money meeting at home.',
    next: -44,
    purpose: 'prevent-deterioration',
    purposeSupport: 'Low mood and withdrawal have grown since the disclosure; depression is a risk.',
  });

const agendaForThirtyMinutes = (day: Day) =>
  leilaSession(day, {
    key: 'note-5',
    on: -44,
    from: '17:02',
    to: '17:49',
    signed: [0, '18:05'],
    work: [
      {
        objective: 'leila-o-money',
        technique: 'Behavioral contracting and communication skills training',
        done: 'Built the money meeting with them: Sunday at four, thirty minutes by the oven clock, he opens the accounts and speaks first, she asks three questions at most, tea afterwards. Ran a real one here with last week’s statements and coached her on asking one question at a time.',
        why: 'When facts come unasked and at a known hour, she need not go looking for them at night.',
        response:
          'Asked five questions in one breath, heard it, held up her hand: “One.” Was startled that he brought up a bank fee she had not noticed. “You told me something I didn’t know. On purpose.” Took the minutes herself, in two columns.',
        rating: 5,
        progress: 'First complete meeting without raised voices.',
      },
    ],
    observation:
      'In her element with pencil and columns; quick, dry, sat square to him. One sharp look at the word “stake.”',
    selfReport: '“If he tells me before I ask, I don’t need to be the police.”',
    symptoms: ['leila-s-check', 'leila-s-angry'],
    betweenSessions: 'He cooked four times. She slept until five on three nights.',
    risk: 'denied',
    homework: 'Meeting on Sunday; no money talk on other days after nine.',
    nextFocus: 'How the meeting went; the two bedrooms.',
    next: -37,
    purpose: 'improve-functioning',
    purposeSupport: 'Evening interrogations disturb sleep and the household.',
  });

const twoBedrooms = (day: Day) =>
  leilaSession(day, {
    key: 'note-6',
    on: -37,
    from: '17:05',
    to: '17:57',
    signed: [0, '18:21'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Emotionally focused therapy: reaching and responding',
        done: 'Worked on the hour between nine and ten, when she goes to the study: had her put into words what would have to be true to stay ten minutes longer on the couch, and ask him for it in one sentence; had him answer only that.',
        why: 'Her worst hour begins when she is alone with the door shut; nearness without talk is the next small risk.',
        response:
          '“Sit there, don’t talk, don’t sleep before me.” Her voice shook at “before me.” He said yes without adding anything, which she noticed. Rated the thought of it a 6 for fear and a 4 for wanting.',
        rating: 5,
        progress: 'Two Sunday meetings at home, 34 and 28 minutes; questions after nine on two evenings.',
      },
    ],
    observation:
      'Softer, slower speech; blushed when speaking of the study. Held her own elbows, let go at the end.',
    selfReport: '“I said yes to a hotel order. Small. With dahlias.”',
    symptoms: ['leila-s-sleep', 'leila-s-low'],
    betweenSessions: 'App twice a day, six days of seven.',
    risk: 'denied',
    homework: 'Ten minutes on the couch, three evenings, no talk.',
    nextFocus: 'What came up on the couch.',
    next: -30,
    purpose: 'improve-functioning',
    purposeSupport: 'Sleeps apart and badly; orders are only now coming back.',
  });

/** From the first evening drawn on the board to the couch. */
export const leilaFirstSessions = (day: Day): SampleDocument[] =>
  [theEvening, theKitchenTable, theWholeList, notYetForgiven, agendaForThirtyMinutes, twoBedrooms].flatMap(
    session => session(day),
  );
