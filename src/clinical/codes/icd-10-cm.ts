import { z } from 'zod';
import { normalizeCode } from './normalize-code.ts';
import data from './icd-10-cm.json' with { type: 'json' };

/** One code as it stood during one span of days; a code that changed has several entries. */
export interface CodeEntry {
  readonly code: string;
  readonly title: string;
  /** False for a header, which a claim may not carry. */
  readonly isBillable: boolean;
  /** First day in force; undefined when it was in force before the oldest edition read. */
  readonly effectiveFrom?: string;
  /** Last day in force. */
  readonly effectiveTo?: string;
}

export type CodeValidity = 'valid' | 'unknown' | 'header' | 'not-yet' | 'retired';

const day = z.iso.date();
const entry = z
  .tuple([z.string(), z.string(), z.literal([0, 1])], day.nullable())
  .transform(([code, title, billable, from, to]): CodeEntry => {
    const span = { ...(from && { effectiveFrom: from }), ...(to && { effectiveTo: to }) };
    return { code, title, isBillable: billable === 1, ...span };
  });

const list = z.object({ edition: z.string(), knownSince: day, codes: z.array(entry) }).parse(data);

/** The first day for which changes are known; before it the oldest edition read is used. */
export const icd10cmKnownSince = list.knownSince;

/** Every entry, in code order, oldest span first. */
export const icd10cm: readonly CodeEntry[] = list.codes;

const byCode = Map.groupBy(icd10cm, ({ code }) => code);

const isInForce = ({ effectiveFrom = '', effectiveTo = '9999' }: CodeEntry, on: string) =>
  effectiveFrom <= on && on <= effectiveTo;

const entriesFor = (code: string) => byCode.get(normalizeCode(code) ?? '') ?? [];

/** The code as it stood on a day (`YYYY-MM-DD`), or its newest entry when no day is given. */
export function findCode(code: string, on?: string): CodeEntry | undefined {
  const entries = entriesFor(code);
  return on === undefined ? entries.at(-1) : entries.find(found => isInForce(found, on));
}

/** All entries in force on a day, headers included. */
export const codesOn = (on: string): CodeEntry[] => icd10cm.filter(found => isInForce(found, on));

/** Whether a claim for a service on that day could carry the code, and if not, why not. */
export function validityOn(code: string, on: string): CodeValidity {
  const entries = entriesFor(code);
  if (entries.length === 0) return 'unknown';

  const current = findCode(code, on);
  if (current) return current.isBillable ? 'valid' : 'header';
  return entries.every(({ effectiveFrom = '' }) => effectiveFrom > on) ? 'not-yet' : 'retired';
}
