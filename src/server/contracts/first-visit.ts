import { z } from 'zod';
import { contract } from './contract.ts';
import { jobView } from './jobs.ts';
import { email, newSecret } from './people.ts';
import { sessionView } from './session.ts';
import { line, optionalLine } from './shapes.ts';

export const frontDoorView = z.object({
  /** `empty`: nobody has set up a practice here yet; the sample practice does not count. */
  practice: z.enum(['empty', 'ready']),
  /** `absent`: it can be loaded; `ready`: one can enter at once; `off`: not offered here. */
  sample: z.enum(['off', 'absent', 'ready']),
  /** Served beyond this machine: setting up asks for the code printed at start. */
  needsSetUpCode: z.boolean(),
  version: z.string(),
});
export type FrontDoorView = z.output<typeof frontDoorView>;

export const frontDoorRoute = contract({
  method: 'GET',
  path: '/front-door',
  says: 'What a first visitor may do here.',
  replies: { 200: frontDoorView },
});

export const setUpPracticeRoute = contract({
  method: 'POST',
  path: '/practice',
  says: 'Sets up the practice with its first clinician, who is also its admin, and signs them in.',
  body: z.strictObject({
    practice: line(),
    /** An IANA name: `America/New_York`. */
    timeZone: line(60),
    name: line(),
    email,
    credentials: optionalLine(),
    licence: optionalLine(),
    secret: newSecret,
    setUpCode: z.string().max(100).optional(),
  }),
  replies: { 201: sessionView },
});

export const openSampleRoute = contract({
  method: 'POST',
  path: '/sample-practice',
  says: 'Loads the sample practice if it is not there; the job ends with the people one can sign in as.',
  replies: { 202: jobView },
});
