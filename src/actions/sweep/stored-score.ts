import { z } from 'zod';

/** What one rule set said of one record, as it is stored beside the result. */
export const storedScore = z.object({
  set: z.string(),
  version: z.string(),
  /** Met of met and not met, 0 to 1; absent where nothing was decided. */
  share: z.number().optional(),
  /** The pass mark, and whether it is reached; absent where the body names none. */
  mark: z.number().optional(),
  reached: z.enum(['passes', 'fails', 'cannot-tell']).optional(),
  /** Billed sessions by verdict; absent for bodies that pay nobody. */
  claims: z
    .object({ passes: z.number(), fails: z.number(), open: z.number(), minutes: z.number() })
    .optional(),
});
export type StoredScore = z.infer<typeof storedScore>;
