import { z } from 'zod';
import { contract } from './contract.ts';
import { day, identity, instant, named, nextPage, pageQuery, word } from './shapes.ts';

export const accessLogEntry = z.object({
  /** Chain and place in it: unique, and what the ledger's proof speaks of. */
  chain: z.string(),
  seq: z.number(),
  at: instant,
  /** Absent for what happened before anyone was known: a failed sign-in. */
  who: named.optional(),
  /** What was done, as the policy calls it: `read-document`, `sign-document`. */
  verb: z.string(),
  /** The same in words: "Signed a progress note". */
  says: z.string(),
  client: named.optional(),
  document: z.object({ id: z.string(), type: z.string() }).optional(),
  /** Network address the request came from. */
  from: z.string().optional(),
  /** Why, where a reason was asked. */
  reason: z.string().optional(),
  /** Whether the chart was open by breaking the glass. */
  isGlass: z.boolean(),
});
export type AccessLogEntry = z.output<typeof accessLogEntry>;

export const accessLogRoute = contract({
  method: 'GET',
  path: '/access-log',
  says: 'Who read, wrote, printed or sent what, the latest first.',
  query: z.strictObject({
    client: identity.optional(),
    person: identity.optional(),
    verb: word(60).optional(),
    from: day.optional(),
    to: day.optional(),
    ...pageQuery,
  }),
  replies: { 200: z.object({ entries: z.array(accessLogEntry), ...nextPage }) },
});
