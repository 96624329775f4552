import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { kezSession } from './kez-series.ts';

const theClosedDoor = (day: Day) =>
  kezSession(day, {
    key: 'note-10',
    on: -71,
    from: '16:05',
    to: '16:48',
    signed: [0, '17:10'],
    coSigned: ['osei', 0, '18:42'],
    work: [
      {
        objective: 'kez-o-activity',
        intervention: 'kez-x-ba',
        done: 'Listed what going back to orchestra asks for in six steps and found the one she avoids, facing her stand partner. Wrote and read aloud the two sentences she would say; walked through where to stand.',
        why: 'She left without a word and imagines contempt; only the first minute stands between her and the music.',
        response:
          'Said “absolutely not” and then spent ten minutes on the wording. Settled on “I disappeared and it wasn’t about you.” Read it four times, last time looking at me.',
        rating: 5,
        progress: 'Plays three evenings a week at home; has written to the section leader.',
      },
    ],
    observation: 'Tired after a test but wry; tapped rhythms on the chair arm. No tears.',
    selfReport: '“The section leader wrote back in four minutes. FOUR. I put the phone in the freezer.”',
    symptoms: ['kez-s-interest', 'kez-s-worth'],
    betweenSessions:
      'Five activities, two with others. Failed a chemistry quiz and told her grandmother the same evening.',
    risk: 'denied',
    homework: 'Go to Tuesday’s rehearsal, say the two sentences, stay for the first half.',
    nextFocus: 'Whatever happened on Tuesday; joint session.',
    next: -57,
    purpose: 'improve-functioning',
    purposeSupport: 'Withdrawal from orchestra and shame keep her from people and music.',
  });

const theChemistryTalk = (day: Day) =>
  kezSession(day, {
    key: 'note-11',
    on: -57,
    from: '16:01',
    to: '16:50',
    serviceCode: '90847',
    modality: 'family',
    present: 'Client and guardian',
    arranged: ['16:00', 50],
    signed: [0, '17:25'],
    coSigned: ['osei', 1, '11:05'],
    work: [
      {
        objective: 'kez-o-talk',
        intervention: 'kez-x-analysis',
        done: 'Took the talk about the failed quiz, which had ended with a slammed door, and replayed it from both sides in slow motion; marked the sentence where it turned (“after all I do”) and had each find another one.',
        why: 'They had managed quiet talks but not bad news; the turn is now one sentence long and can be caught.',
        response:
          'Her grandmother recognized the sentence as her own mother’s and had to sit back. Tried “I’m scared for you, and I’m listening.” Kez: “Okay. I got a 52. I need a tutor, not a sermon.” Both laughed. They set the tutor for Wednesdays.',
        rating: 6,
        progress: 'Two talks a week in the last fortnight, one calm, one not.',
      },
    ],
    observation:
      'Kez sharp at first, arms folded, then turned her chair toward her grandmother by herself. Grandmother spoke slowly, held her notebook shut.',
    selfReport:
      '“I went Tuesday. I said it. She said ‘your chair squeaks, I hate the new guy.’ I’m back in.”',
    symptoms: ['kez-s-mood', 'kez-s-focus'],
    betweenSessions:
      'Two rehearsals. Up on time six days of seven. Her mother called on time and was told “ten minutes.”',
    risk: 'denied',
    homework: 'One talk a week about something good.',
    nextFocus: 'Tiredness: what is left of it.',
    next: -43,
    purpose: 'improve-functioning',
    purposeSupport: 'Conflict at home over school still ends in withdrawal and low mood.',
  });

const whatTirednessSays = (day: Day) =>
  kezSession(day, {
    key: 'note-12',
    on: -43,
    from: '16:06',
    to: '16:51',
    signed: [0, '17:12'],
    coSigned: ['osei', 0, '18:05'],
    work: [
      {
        objective: 'kez-o-thoughts',
        intervention: 'kez-x-thoughts',
        done: 'Sorted a month of “too tired” entries into body-tired and thought-tired with her, by what came right before each, and tested the rule “if it lifts within ten minutes of starting, it was a thought.”',
        why: 'Tiredness is the last high item on her PHQ-9; half of it may be a forecast and not a need for rest.',
        response:
          'Sorted seventeen entries: eleven thought-tired. “So I’m lying to myself in a sleepy voice.” Pleased; then asked whether that means the rest is real and she may sleep. Agreed on one nap a week, on purpose.',
        rating: 6,
        progress: 'Three answered thoughts a week for four weeks.',
      },
    ],
    observation:
      'Carried the viola in, set the case beside her and touched its handle now and then. Bright, a bit fast; no slowing.',
    selfReport: '“Mostly cream-colored days. One beige.”',
    symptoms: ['kez-s-energy'],
    measures: [document('phq-9-week-18')],
    betweenSessions: 'Four activities each week; tutor twice; chemistry 71.',
    risk: 'denied',
    homework: 'Ten-minute rule on thought-tired evenings; invite one person to the concert.',
    nextFocus: 'The concert, and whom to invite.',
    next: -29,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Fatigue and low drive still cancel evenings.',
  });

const anEmptySeat = (day: Day) =>
  kezSession(day, {
    key: 'note-13',
    on: -29,
    from: '16:02',
    to: '16:53',
    signed: [0, '17:30'],
    coSigned: ['osei', 1, '08:55'],
    work: [
      {
        objective: 'kez-o-mother',
        intervention: 'kez-x-analysis',
        done: 'She wants to invite her mother to the concert. Weighed inviting and not inviting by what each would say about her; then wrote the invitation with a limit (“I’ll play either way, Grandma has the ticket at the door”).',
        why: 'Another empty seat is possible; what can change is whether the evening hangs on it.',
        response:
          'Went back and forth, grew quiet, and said, “I want her to hear it. I don’t need her to.” Cried a little while reading it out, did not change a word. Named the cousin for the second ticket.',
        rating: 7,
        progress: 'Three of four Sunday calls with a plan, none longer than fifteen minutes.',
      },
    ],
    observation:
      'Thoughtful, long looks out of the window, tears that came and went without collapse. Voice firm at the reading.',
    selfReport: '“If she doesn’t come I’ll have one black evening, not a black month. I have a list now.”',
    symptoms: ['kez-s-worth', 'kez-s-mood'],
    betweenSessions:
      'One evening in bed after a bad rehearsal; got up for the second half of the evening by the ten-minute rule.',
    risk: 'denied',
    homework: 'Send the invitation; put safety-plan step 4 on the concert night by name.',
    nextFocus: 'Review after the concert.',
    next: -15,
    purpose: 'prevent-deterioration',
    purposeSupport:
      'Her last depressive setback followed her mother’s absence; the concert carries the same risk.',
  });

const shePlayed = (day: Day) =>
  kezSession(day, {
    key: 'note-14',
    on: -15,
    from: '16:04',
    to: '16:49',
    present: 'Client; guardian for the last ten minutes',
    signed: [0, '17:19'],
    coSigned: ['osei', 0, '18:33'],
    work: [
      {
        objective: 'kez-o-activity',
        intervention: 'kez-x-ba',
        done: 'Went through the concert evening by the hour: what she did when the seat stayed empty, and which of those steps she would do again. Wrote them as a page for the next disappointment in her own words.',
        why: 'The same event as half a year ago ended differently; putting into words what she did makes it hers to repeat.',
        response:
          'Told it without hurry: looked at the seat once, then at her stand partner, who nodded; called her cousin in the break. “I was sad in B-flat and it fit.” Titled the page “Instructions for an empty seat.”',
        rating: 8,
        progress: 'Four or five activities a week for nine weeks; PHQ-9 6.',
      },
    ],
    observation:
      'Nails freshly painted blue, upright, easy eye contact, played a phrase in the air. Sad when she spoke of her mother, for as long as she spoke of her.',
    selfReport: '“One black evening. I called it. Sunday I told her it hurt, six minutes.”',
    symptoms: ['kez-s-mood'],
    measures: [document('phq-9-latest')],
    betweenSessions: 'Chemistry 78. Two talks a week, both calm, one about boys, “no comment.”',
    risk: 'denied',
    homework: 'Page on the music stand; log every second week.',
    nextFocus: 'Four weeks of proof; then a longer gap between sessions.',
    next: 13,
    purpose: 'maintain-gains',
    purposeSupport: 'Mood has been near the target for two weeks only, and a loss brought it down before.',
  });

/** Back to the orchestra, to the kitchen table, and through an empty seat. */
export const kezLaterSessions = (day: Day): SampleDocument[] =>
  [theClosedDoor, theChemistryTalk, whatTirednessSays, anEmptySeat, shePlayed].flatMap(session =>
    session(day),
  );
