import { canonical } from '../canonical.ts';
import { type EventContent, eventContent } from '../ledger/event-content.ts';
import { chainStart, eventHash } from '../ledger/event-hash.ts';
import { broken } from './finding.ts';

/** One event as stored; hashes in hexadecimal. */
export interface Link {
  readonly seq: bigint;
  readonly content: string;
  readonly prev: string;
  readonly hash: string;
}

/** How far a chain was followed. */
export interface ChainEnd {
  readonly seq: bigint;
  readonly hash: string;
}

export const beginning = (practice: string, chain: string): ChainEnd => ({
  seq: 0n,
  hash: chainStart(practice, chain),
});

/** Checks that an event follows on where its chain was left, and answers what it says. */
export function checkLink(
  at: { readonly practice: string; readonly chain: string },
  end: ChainEnd,
  link: Link,
): EventContent {
  const name = `event ${String(link.seq)} of the chain ${at.chain}`;
  const where = { table: 'event', row: `${at.chain}/${String(link.seq)}` };
  if (link.seq !== end.seq + 1n)
    broken(`Event ${String(end.seq + 1n)} of the chain ${at.chain} is missing.`, where);
  if (link.prev !== end.hash) broken(`The ${name} does not follow on the one before it.`, where);
  if (link.hash !== eventHash(link.prev, link.seq, link.content))
    broken(`The ${name} was changed: its hash does not fit what it says.`, where);
  const parsed = eventContent.safeParse(parseJson(link.content));
  if (!parsed.success) broken(`The ${name} cannot be read.`, where);
  const event = parsed.data;
  if (event.practice !== at.practice || event.chain !== at.chain || canonical(event) !== link.content)
    broken(`The ${name} stands where it does not belong.`, where);
  return event;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
