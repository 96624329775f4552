import { z } from 'zod';

/** Shapes that several topics speak of in the same words. */
export const identity = z.guid('is not an identifier');
export const day = z.iso.date('is not a date (YYYY-MM-DD)');
export const instant = z.iso.datetime({ offset: true });
export const clientId = z.strictObject({ client: identity });
export const episodeId = z.strictObject({ episode: identity });
export const documentId = z.strictObject({ document: identity });
export const personId = z.strictObject({ person: identity });

/** Text that can be stored and sealed: no null character, no half of one. */
const storable = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max} characters`)
    .refine(
      typed => !typed.includes('\0') && typed.isWellFormed(),
      'holds a character that cannot be stored',
    );

/** A line of text someone typed: trimmed, at least one character. */
export const line = (max = 200) => storable(max).trim().min(1, 'is empty');
/** A line that may be left empty. */
export const optionalLine = (max = 200) => storable(max).trim();
/** Words to search by, a name of something. */
export const word = (max = 200) => storable(max);
/** What a person types to prove who they are. */
export const secret = storable(1_000).min(1, 'is empty');

export const named = z.object({ id: z.string(), name: z.string() });
export const done = z.object({ done: z.literal(true) });

/** Where a page begins, as the last page said under `next`. */
export const pageQuery = {
  after: storable(1_000).optional(),
  limit: z.coerce.number<number>().int().min(1).max(200).optional(),
};
export const nextPage = { next: z.string().optional() };
