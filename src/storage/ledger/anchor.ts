import { z } from 'zod';
import { canonical } from '../canonical.ts';

/** Where a chain stood: its id, the number of its last event, that event's hash. */
const end = z.tuple([z.string(), z.string(), z.string()]).readonly();
export type ChainStood = z.infer<typeof end>;

const anchor = z.strictObject({ ends: z.array(end), seal: z.string() });

/** What an anchor event says. */
export const anchored = (detail: unknown): z.infer<typeof anchor> => anchor.parse(detail);

/** The text under the seal of an anchor. */
export const anchorText = (practice: string, at: string, ends: readonly ChainStood[]): string =>
  canonical({ says: 'goldthread anchor 1', practice, at, ends });
