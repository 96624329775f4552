import { z } from 'zod';
import { contract } from './contract.ts';
import { refusalReply } from './refusal-reply.ts';
import { identity } from './shapes.ts';

/** One thing that does not hold in the ledger, the signatures or a stored row. */
export const brokenProof = z.object({
  /** What does not hold, in a sentence. */
  message: z.string(),
  table: z.string().optional(),
  row: z.string().optional(),
  client: z.string().optional(),
});

export const verifyResult = z.object({
  kind: z.literal('verify'),
  holds: z.boolean(),
  events: z.number(),
  signatures: z.number(),
  rows: z.number(),
  first: brokenProof.optional(),
});

/** The people of the sample practice and the secret they all share; everything in it is invented. */
export const sampleResult = z.object({
  kind: z.literal('sample'),
  secret: z.string(),
  people: z.array(z.object({ name: z.string(), email: z.string(), roles: z.array(z.string()) })),
});

export const importResult = z.object({
  kind: z.literal('import'),
  clients: z.array(z.object({ id: z.string(), name: z.string(), episodes: z.array(z.string()) })),
  documents: z.number(),
});

/** Records there are, those that had to be checked, and those that were before somebody stopped it. */
export const sweepResult = z.object({
  kind: z.literal('sweep'),
  records: z.number(),
  due: z.number(),
  checked: z.number(),
  isComplete: z.boolean(),
});

/** Long work as it stands; ask again while it is running. */
export const jobView = z.discriminatedUnion('state', [
  z.object({
    id: z.string(),
    state: z.literal('running'),
    /** What is being done just now, as a phrase: "Checking signatures". */
    phase: z.string(),
    done: z.number(),
    /** Absent while it is not known how much there is. */
    total: z.number().optional(),
  }),
  z.object({
    id: z.string(),
    state: z.literal('done'),
    result: z.discriminatedUnion('kind', [verifyResult, sampleResult, importResult, sweepResult]),
  }),
  z.object({ id: z.string(), state: z.literal('refused'), refusal: refusalReply }),
  z.object({ id: z.string(), state: z.literal('failed'), message: z.string(), request: z.string() }),
]);
export type JobView = z.output<typeof jobView>;

export const readJobRoute = contract({
  method: 'GET',
  path: '/jobs/:job',
  says: 'How far a piece of long work has come; only who began it may ask.',
  params: z.strictObject({ job: identity }),
  replies: { 200: jobView },
});
