import { z } from 'zod';
import { type Result, accept } from '../clinical/kit/result.ts';
import { type EventContent, eventContent } from '../storage/ledger/event-content.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import type { Named } from './document-view.ts';
import { onlyGiven } from './only-given.ts';
import { type PageQuery, pageOf, sizeOf, startOf } from './page.ts';
import { perform } from './perform.ts';
import { inWords } from './verb-in-words.ts';

const lastEvent = z.tuple([z.iso.datetime({ offset: true }), z.guid(), z.string().regex(/^\d{1,18}$/)]);

export interface LogQuery extends PageQuery {
  readonly client?: string | undefined;
  readonly person?: string | undefined;
  readonly verb?: string | undefined;
  /** Calendar dates in UTC, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface LogEntry {
  readonly chain: string;
  readonly seq: number;
  readonly at: string;
  readonly who?: Named;
  readonly verb: string;
  /** The same in words. */
  readonly says: string;
  readonly client?: Named;
  readonly document?: { readonly id: string; readonly type: string };
  readonly from?: string;
  readonly reason?: string;
  readonly isGlass: boolean;
}

/** Who did what to what, when and from where, the latest first: of one client, or of the whole practice. */
export function accessLog(
  deps: Deps,
  actor: Actor,
  query: LogQuery,
): Promise<Result<{ readonly entries: readonly LogEntry[]; readonly next?: string }>> {
  const ask =
    query.client === undefined
      ? ({ verb: 'read-access-log', on: 'practice', id: actor.practice } as const)
      : ({ verb: 'read-client-log', on: 'client', id: query.client } as const);
  return perform(deps, actor, ask, async scene => {
    const size = sizeOf(query, deps.limits.pageSize);
    const found = await eventsOf(scene.trx, query, size + 1);
    const { rows, next } = pageOf(found, size, row => [row.at, row.chain, row.seq]);
    scene.tell(onlyGiven({ ...query }));
    return accept({ entries: rows.map(logEntry), ...onlyGiven({ next }) });
  });
}

interface Found {
  chain: string;
  seq: string;
  at: string;
  content: string;
  who_name: string | null;
  client_name: string | null;
}

/** Only the conditions that are asked for stand in the statement, so that each form of it has its own plan. */
function eventsOf(trx: Trx, query: LogQuery, size: number): Promise<Found[]> {
  const values: unknown[] = [trx.practice];
  const conditions = ['e.practice = $1'];
  const add = (condition: (place: string) => string, value: string | undefined): void => {
    if (value !== undefined) conditions.push(condition(`$${values.push(value)}`));
  };
  add(place => `e.chain = ${place}::uuid`, query.client);
  add(place => `e.who = ${place}::uuid`, query.person);
  add(place => `e.verb = ${place}`, query.verb);
  add(place => `e.at >= ${place}`, query.from);
  add(place => `e.at < (${place}::date + 1)::text`, query.to);
  const last = startOf(query, lastEvent);
  if (last !== undefined) {
    const [at, chain, seq] = last.map(value => values.push(value));
    conditions.push(`(e.at, e.chain, e.seq) < ($${at ?? 0}, $${chain ?? 0}::uuid, $${seq ?? 0}::bigint)`);
  }
  return trx.ask<Found>(
    `select e.chain, e.seq, e.at, e.content, p.name as who_name, c.name as client_name
      from event e
        left join person p on p.practice = $1 and p.id = e.who
        left join client c on c.practice = $1 and c.id = e.chain
      where ${conditions.join(' and ')}
      order by e.at desc, e.chain desc, e.seq desc
      limit $${values.push(size)}`,
    values,
  );
}

function logEntry(row: Found): LogEntry {
  const event = eventContent.parse(JSON.parse(row.content));
  return {
    chain: row.chain,
    seq: Number(row.seq),
    at: event.at,
    verb: event.verb,
    says: inWords(event),
    ...onlyGiven({
      who: event.who === null ? undefined : { id: event.who, name: row.who_name ?? '' },
      client: row.client_name === null ? undefined : { id: row.chain, name: row.client_name },
      document: documentOf(event),
      from: event.from.address,
      reason: typeof event.detail['reason'] === 'string' ? event.detail['reason'] : undefined,
    }),
    isGlass: event.detail['glass'] === true || event.verb === 'break-the-glass',
  };
}

function documentOf({ subject, detail }: EventContent): { id: string; type: string } | undefined {
  if (subject.type === undefined) return undefined;
  if (subject.table === 'document') return { id: subject.id, type: subject.type };
  return typeof detail['document'] === 'string' ? { id: detail['document'], type: subject.type } : undefined;
}
