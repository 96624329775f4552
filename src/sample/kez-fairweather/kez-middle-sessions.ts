import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { kezSession } from './kez-series.ts';

const whatsThePoint = (day: Day) =>
  kezSession(day, {
    key: 'note-6',
    on: -120,
    from: '16:02',
    to: '16:43',
    signed: [0, '17:06'],
    coSigned: ['osei', 0, '18:50'],
    work: [
      {
        objective: 'kez-o-thoughts',
        intervention: 'kez-x-thoughts',
        done: 'Took one “what’s the point” from Tuesday night and treated it like a lyric: who is singing, to whom, what happened just before. Then searched the same week for a line that does not fit it.',
        why: 'The sentence arrives with every plan; she argues better with a text than with herself.',
        response:
          'Wrote “What’s the point, they’ll stop asking.” Found three messages from her friend, the latest that morning, and said slowly, “She hasn’t, though. It’s been eleven weeks.” Belief from 80 to 55 by her own number. Answered the message in the session.',
        rating: 3,
        progress: 'First thought caught and answered; mood log above 4 on two days.',
      },
    ],
    observation:
      'Quicker, drier; smiled at her own wording. Color in her face. Fingers moved as if on strings while she talked.',
    mentalStatus: { mood: '“Off-white.”' },
    selfReport: '“I played four bars. Badly. Nobody died.”',
    symptoms: ['kez-s-worth', 'kez-s-mood'],
    measures: [document('phq-9-week-7')],
    betweenSessions:
      'Kitchen-table talk held for four minutes, “then the phone rang, not our fault.” Four activities.',
    risk: 'denied',
    homework:
      'Three sentences caught and answered in the notes app; plan for her mother’s visit in two weeks.',
    nextFocus: 'The visit: hopes, and what if not.',
    next: -106,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Worthless and hopeless thoughts still keep her from friends; PHQ-9 11.',
  });

const notAgain = (day: Day) =>
  kezSession(day, {
    key: 'note-7',
    on: -106,
    from: '16:04',
    to: '17:03',
    serviceCode: '90837',
    longSessionReason:
      'Positive ASQ after a loss: risk asked about in detail, safety plan renewed, guardian brought in and told with Kez present.',
    present: 'Client; guardian for the last fifteen minutes',
    signed: [0, '17:41'],
    coSigned: ['osei', 0, '19:20'],
    work: [
      {
        objective: 'kez-o-mother',
        intervention: 'kez-x-analysis',
        done: 'Stayed with Saturday as she told it, minute by minute: the porch, the third text, the cake. Named the disappointment and the anger under it before any meaning was made; then looked at the one text she sent her mother (“it’s fine”) and what it left out.',
        why: 'She turns anger at being left into proof that she is not worth coming for; that turn is where the wish to be gone begins.',
        response:
          'Told it in a flat voice until the cake, then hit the cushion once and sobbed. “It’s not fine. I made a cake.” Wrote the text she had not sent; did not want to send it today. Said her chest was “less concrete.”',
        rating: 2,
        progress: 'Set back: PHQ-9 15 after 11; no activity for five days. She came, and told it.',
      },
    ],
    observation:
      'Unwashed hair, slow steps, long silences, eyes swollen. Shaking while she cried, steadier afterwards; accepted water, looked at me when she left.',
    mentalStatus: {
      mood: '“Black. Not even beige.”',
      affect: 'Flat, then intense grief and anger, then tired calm.',
      'thought-content': 'Wished to be dead on two evenings; no thought of doing anything; no plan.',
      insight: 'Says it was the visit, and that she thinks the same thoughts as back then.',
    },
    selfReport: '“I knew she wouldn’t come and I still baked it. That’s what’s wrong with me.”',
    symptoms: ['kez-s-mood', 'kez-s-death', 'kez-s-sleep'],
    measures: [document('phq-9-week-9'), document('asq-week-9')],
    risk: 'found',
    riskDetail:
      'Passive wish to be dead on Saturday and Monday evening; no thought of killing herself, no plan, intent, attempt or self-harm; medicines still locked. ASQ non-acute positive. Went through the safety plan line by line and added the unsent text as a warning sign; her grandmother told by Kez with me in the room; cousin staying through Sunday; I call tomorrow at four; supervisor reached at 5:15. Level low to moderate.',
    safetyPlan: document('safety-plan'),
    homework: 'Safety plan on the mirror; two activities with her cousin, nothing more.',
    nextFocus: 'What she wants from her mother, and from Sunday.',
    next: -99,
    purpose: 'prevent-deterioration',
    purposeSupport:
      'Depression worsened to PHQ-9 15 with passive thoughts of death after her mother did not come.',
  });

const fiveMinuteCalls = (day: Day) =>
  kezSession(day, {
    key: 'note-8',
    on: -99,
    from: '16:00',
    to: '16:47',
    signed: [0, '17:15'],
    coSigned: ['osei', 1, '09:40'],
    work: [
      {
        objective: 'kez-o-mother',
        intervention: 'kez-x-roleplay',
        done: 'Rehearsed Sunday’s call with me as her mother, three times: once as it usually goes, once with the sentence “I waited for you and it hurt,” once with her ending it at five minutes by her own clock. Planned what comes right after hanging up.',
        why: 'Her calls run forty minutes, and she spends them comforting; a shape she sets herself gives anger and love both room.',
        response:
          'In the first round she reassured me within seconds and noticed it (“wow, on autopilot”). In the third her voice broke on “hurt” and she finished anyway. Asked to keep the sentence on a card.',
        rating: 4,
        progress: 'From no plan for calls to a written one.',
      },
    ],
    observation:
      'Hair done, slow but present; cried once, brief. Sat forward. Shoulders dropped after the third round.',
    selfReport:
      '“I’m still mad. Mad is better than black.” One evening of wishing to be gone, early in the week; none since Tuesday.',
    symptoms: ['kez-s-mood', 'kez-s-worth'],
    betweenSessions:
      'Answered my call on Friday. Cousin stayed until Sunday; two activities. Up on time three days.',
    risk: 'found',
    riskDetail:
      'One evening of passive wish to be dead on Monday, used steps 2 and 4 of the safety plan; none since. No thought of suicide, no plan. Level low; goes on weekly, her grandmother knows.',
    safetyPlan: document('safety-plan'),
    homework: 'Sunday call with card and timer; walk with her cousin on the phone right after.',
    nextFocus: 'Review with everyone: what helped, what next.',
    next: -85,
    purpose: 'prevent-deterioration',
    purposeSupport: 'Low mood and thoughts of death returned last week; she needs a way through Sundays.',
  });

const reviewOfTwelveWeeks = (day: Day) =>
  kezSession(day, {
    key: 'note-9',
    on: -85,
    from: '16:03',
    to: '16:55',
    arranged: ['16:00', 50],
    present: 'Client; guardian for fifteen minutes',
    signed: [0, '17:48'],
    coSigned: ['osei', 0, '18:36'],
    work: [
      {
        objective: 'kez-o-sleep',
        intervention: 'kez-x-log',
        done: 'Laid twelve weeks of songs, moods and wake-up times beside the PHQ-9 curve and let her find what moved together; from that she decided what to keep and what to drop.',
        why: 'She will own only what she can see in her own numbers, the dip after the visit included.',
        response:
          'Found that the good weeks have four activities and six nights before midnight, “and the bad week has neither, so which was first?” Answered herself: “Her not coming was first. The rest I did.” Wants the log to go on, weekly instead of daily.',
        rating: 6,
        progress: 'Up on time five days of seven in the last two weeks; one at the start.',
      },
    ],
    observation:
      'Animated over the chart, pushed her sleeves up, interrupted me twice. Her grandmother listened with a hand over her own mouth and grinned about it.',
    selfReport: '“I’d give it a five. Six if the chem test doesn’t exist.”',
    symptoms: ['kez-s-sleep', 'kez-s-focus'],
    measures: [document('phq-9-review')],
    betweenSessions: 'Two Sunday calls kept to ten minutes. Played for twenty minutes on Saturday.',
    risk: 'denied',
    homework: 'Weekly log; ask the section leader what it would take to come back.',
    nextFocus: 'Orchestra: the door she closed.',
    next: -71,
    planChange: 'Review today; second version sets new dates, sessions every second week.',
    purpose: 'improve-functioning',
    purposeSupport: 'Mood and concentration still cost her chemistry and the orchestra.',
  });

/** From the first answered thought through the setback to the review. */
export const kezMiddleSessions = (day: Day): SampleDocument[] =>
  [whatsThePoint, notAgain, fiveMinuteCalls, reviewOfTwelveWeeks].flatMap(session => session(day));
