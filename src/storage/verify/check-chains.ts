import type { EventContent } from '../ledger/event-content.ts';
import { sealHolds } from '../keys/seal-holds.ts';
import type { ChainRow, EventRow } from '../tables.ts';
import type { Trx } from '../trx.ts';
import { anchored, anchorText } from '../ledger/anchor.ts';
import { beginning, type ChainEnd, checkLink } from './check-link.ts';
import { broken, type Progress } from './finding.ts';

/** What the ledger says of the rows of the record. */
export interface Ledger {
  readonly events: number;
  /** `table id` → the digest that the last event about this row gives. */
  readonly digests: Map<string, string>;
  /** The hashes of the practice's own chain, and the last of them. */
  readonly hashes: ReadonlySet<string>;
  readonly end: string;
}

const pageSize = 2_000;

/** Follows every chain of a practice from its beginning, and compares with where the chains say they stand. */
export async function checkChains(trx: Trx, publicKey: string, progress: Progress): Promise<Ledger> {
  const heads = await trx.ask<ChainRow>('select * from chain where practice = $1 order by id', [
    trx.practice,
  ]);
  const total = heads.reduce((sum, head) => sum + Number(head.seq), 0);
  const walk: Walk = {
    trx,
    publicKey,
    digests: new Map(),
    anchors: new Map(),
    opened: new Set(),
    hashes: new Set(),
    events: 0,
    end: '',
  };
  const ordered = [...heads].sort((a, b) => Number(b.id === trx.practice) - Number(a.id === trx.practice));
  for (const head of ordered) {
    await checkChain(walk, head);
    progress('Following the ledger', walk.events, total);
  }
  const [strays] = await trx.ask<{ chain: string }>(
    'select chain from event e where practice = $1 and not exists (select from chain c where c.practice = e.practice and c.id = e.chain) limit 1',
    [trx.practice],
  );
  if (strays)
    broken(`The chain ${strays.chain} has events and no end.`, { table: 'chain', row: strays.chain });
  for (const client of walk.opened)
    if (!heads.some(head => head.id === client))
      broken(`The chain of the client ${client} is missing.`, { table: 'chain', row: client, client });
  for (const chain of walk.anchors.keys())
    if (!heads.some(head => head.id === chain))
      broken(`The chain ${chain} is missing.`, { table: 'chain', row: chain });
  return walk;
}

interface Walk {
  readonly trx: Trx;
  readonly publicKey: string;
  readonly digests: Map<string, string>;
  /** Where the practice's chain once said that a chain stood: chain → number → hash. */
  readonly anchors: Map<string, Map<string, string>>;
  readonly opened: Set<string>;
  readonly hashes: Set<string>;
  events: number;
  end: string;
}

async function checkChain(walk: Walk, head: ChainRow): Promise<void> {
  const at = { practice: walk.trx.practice, chain: head.id };
  const anchors = walk.anchors.get(head.id);
  let end = beginning(at.practice, at.chain);
  for (;;) {
    const rows = await walk.trx.ask<EventRow>(
      'select * from event where practice = $1 and chain = $2 and seq > $3 order by seq limit $4',
      [at.practice, at.chain, String(end.seq), pageSize],
    );
    for (const row of rows) {
      const link = { seq: BigInt(row.seq), content: row.content, prev: hex(row.prev), hash: hex(row.hash) };
      const event = checkLink(at, end, link);
      if (event.at !== row.at || event.verb !== row.verb || event.who !== row.who)
        broken(`Event ${row.seq} of the chain ${at.chain} is filed under something it does not say.`, {
          table: 'event',
        });
      end = { seq: link.seq, hash: link.hash };
      if (at.chain === at.practice) walk.hashes.add((walk.end = link.hash));
      learn(walk, event);
      if (anchors?.has(row.seq) === true && anchors.get(row.seq) !== link.hash)
        broken(`The chain ${at.chain} was rewritten: event ${row.seq} is not the one that was noted.`, {
          table: 'event',
        });
      anchors?.delete(row.seq);
    }
    walk.events += rows.length;
    if (rows.length < pageSize) break;
  }
  checkEnd(head, end, anchors);
}

function checkEnd(head: ChainRow, end: ChainEnd, anchors: Map<string, string> | undefined): void {
  const where = { table: 'chain', row: head.id };
  if (BigInt(head.seq) !== end.seq || hex(head.head) !== end.hash)
    broken(
      `The chain ${head.id} ends with event ${String(end.seq)}, and should end with ${head.seq}.`,
      where,
    );
  const lost = anchors?.keys().next().value;
  if (lost !== undefined) broken(`Event ${lost} of the chain ${head.id} is missing: it was cut off.`, where);
}

/** Keeps what an event says about rows (`gone` when one was destroyed, as only private notes are), about new clients, and about where other chains stood. */
function learn(walk: Walk, event: EventContent): void {
  for (const [table, id, digest] of event.rows)
    if (digest === 'gone') walk.digests.delete(`${table} ${id}`);
    else walk.digests.set(`${table} ${id}`, digest);
  if (event.chain !== event.practice) return;
  if (
    (event.verb === 'open-client' || event.verb === 'import-chart') &&
    typeof event.detail['client'] === 'string'
  )
    walk.opened.add(event.detail['client']);
  if (event.verb !== 'anchor') return;
  const noted = anchored(event.detail);
  const ends = noted?.ends ?? [];
  if (!noted || !sealHolds(walk.publicKey, anchorText(event.practice, event.at, ends), noted.seal))
    broken('A note of where the chains stood is not sealed by this practice.', { table: 'event' });
  for (const [chain, seq, hash] of ends) {
    const known = walk.anchors.get(chain) ?? new Map<string, string>();
    walk.anchors.set(chain, known.set(seq, hash));
  }
}

/** `\x…` as the driver gives bytes. */
const hex = (bytes: string): string => bytes.slice(2);
