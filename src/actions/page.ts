import { z } from 'zod';

/** Which part of a list is wanted: what follows `after`, which is what the page before said under `next`. */
export interface PageQuery {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly next?: string;
}

const longest = 200;

/** The sort values of a last row, as `pageOf` wrote them into `next`. */
const place = z.string().transform((written, context) => {
  try {
    return JSON.parse(Buffer.from(written, 'base64url').toString('utf8')) as unknown;
  } catch {
    context.addIssue('is not where a page begins');
    return z.NEVER;
  }
});

/** Where a page begins: the sort values of the last row of the page before; undefined at the start, or when they are none. */
export function startOf<T>({ after }: PageQuery, sortValues: z.ZodType<T>): T | undefined {
  return after === undefined ? undefined : place.pipe(sortValues).safeParse(after).data;
}

export const sizeOf = ({ limit }: PageQuery, usual: number): number => Math.min(limit ?? usual, longest);

/** Cuts one row more than wanted off, and says where the next page begins. */
export function pageOf<T>(rows: readonly T[], size: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  if (rows.length <= size || last === undefined) return { rows: shown };
  return { rows: shown, next: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') };
}
