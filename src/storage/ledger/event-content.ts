import { z } from 'zod';

/** Where a request came from. */
export const origin = z.strictObject({
  address: z.string(),
  agent: z.string(),
  channel: z.string(),
});
export type From = z.infer<typeof origin>;

/** What one event says: who did what to what, when, from where, and the digests of the rows that it wrote. */
export const eventContent = z.strictObject({
  v: z.literal(1),
  practice: z.string(),
  chain: z.string(),
  at: z.string(),
  who: z.string().nullable(),
  verb: z.string(),
  subject: z.strictObject({ table: z.string(), id: z.string(), type: z.string().optional() }),
  from: origin,
  rows: z.array(z.tuple([z.string(), z.string(), z.string()]).readonly()).readonly(),
  detail: z.record(z.string(), z.unknown()),
});
export type EventContent = z.infer<typeof eventContent>;
