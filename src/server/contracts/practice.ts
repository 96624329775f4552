import { z } from 'zod';
import { contract } from './contract.ts';
import { line } from './shapes.ts';

const answers = {
  name: line(),
  /** An IANA name: `America/New_York`. */
  timeZone: line(60),
  ruleSet: line(60),
  /** Minutes without work after which a session locks. */
  idleMinutes: z.number().int().min(1).max(480),
};

export const practiceView = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string(),
  ruleSet: z.string(),
  /** The rules that stop a signature, beside what makes a document whole. */
  gates: z.array(z.string()).readonly(),
  idleMinutes: z.number(),
  isSample: z.boolean(),
});
export type PracticeView = z.output<typeof practiceView>;

export const readPracticeRoute = contract({
  method: 'GET',
  path: '/practice',
  says: 'The practice and its settings.',
  replies: { 200: practiceView },
});

export const changePracticeRoute = contract({
  method: 'PUT',
  path: '/practice',
  says: 'Changes name, time zone, rule set or idle time.',
  body: z.strictObject(answers),
  replies: { 200: practiceView },
});

export const chooseGatesRoute = contract({
  method: 'PUT',
  path: '/practice/gates',
  says: 'Chooses the rules that stop a signature, all anew.',
  body: z.strictObject({ rules: z.array(line(80)).max(500) }),
  replies: { 200: practiceView },
});
