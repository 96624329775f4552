import { z } from 'zod';
import { canonical } from '../canonical.ts';
import type { Trx } from '../trx.ts';

/** Where a chain stood: its id, the number of its last event, that event's hash. */
const end = z.tuple([z.string(), z.string(), z.string()]).readonly();
export type ChainStood = z.infer<typeof end>;

const anchor = z.strictObject({ ends: z.array(end), seal: z.string() });

/** What an anchor event says; undefined when it is no such event. */
export const anchored = (detail: unknown): z.infer<typeof anchor> | undefined =>
  anchor.safeParse(detail).data;

/** The text under the seal of an anchor. */
export const anchorText = (practice: string, at: string, ends: readonly ChainStood[]): string =>
  canonical({ says: 'goldthread anchor 1', practice, at, ends });

/** The number at which each chain was last noted. */
export async function lastAnchor(trx: Trx): Promise<Map<string, string>> {
  const events = await trx.ask<{ content: string }>(
    `select content from event where practice = $1 and chain = $1 and verb = 'anchor' order by seq`,
    [trx.practice],
  );
  const contents = events.map(event => JSON.parse(event.content) as { detail: unknown });
  return new Map(
    contents.flatMap(({ detail }) => (anchored(detail)?.ends ?? []).map(([chain, seq]) => [chain, seq])),
  );
}
