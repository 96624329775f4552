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
const place = z.array(z.string()).max(4);

/** Where a page begins: the sort values of the last row of the page before; undefined at the start. */
export function startOf({ after }: PageQuery): readonly string[] | undefined {
  if (after === undefined) return undefined;
  const text = Buffer.from(after, 'base64url').toString('utf8');
  const parsed = place.safeParse(text.startsWith('[') ? safeJson(text) : undefined);
  return parsed.success ? parsed.data : undefined;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const sizeOf = ({ limit }: PageQuery, usual: number): number => Math.min(limit ?? usual, longest);

/** Cuts one row more than wanted off, and says where the next page begins. */
export function pageOf<T>(rows: readonly T[], size: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  if (rows.length <= size || last === undefined) return { rows: shown };
  return { rows: shown, next: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') };
}
