import { date, prose, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** What the client will do when it gets dangerous, step by step (components after Stanley and Brown, 2012). */
export const safetyPlan = defineDocument({
  type: 'safety-plan',
  title: 'Safety plan',
  purpose: 'Written with the client, kept by the client: what to do, in which order, when it gets dangerous.',
  version: 1,
  dateField: 'writtenOn',
  sections: {
    'Step by step': {
      writtenOn: date('Written with the client on', { required: true }),
      warningSigns: prose('1. I know it is starting when', {
        required: true,
        help: 'Thoughts, feelings, situations; the client’s own words.',
      }),
      coping: prose('2. What I can do by myself', {
        required: true,
        help: 'Things that have helped before and need nobody else.',
      }),
      distraction: prose('3. People and places that take my mind off it', {
        required: true,
        help: 'Two people and two places, though nothing is told there.',
      }),
      people: prose('4. People I can ask for help', { required: true, help: 'With numbers.' }),
      professionals: prose('5. Professionals and crisis lines', {
        required: true,
        help: 'In the United States: call or text 988.',
      }),
      meansSafety: prose('6. Making my surroundings safer', {
        required: true,
        help: 'What was agreed about means, and who helps.',
      }),
      reasonsForLiving: prose('What is worth living for', {
        help: 'People, duties, hopes; what has kept them here so far.',
      }),
      copyGiven: yesNo('The client has a copy', { required: true }),
    },
  },
});
export type SafetyPlan = Body<typeof safetyPlan>;
