import { z } from 'zod';
import { type Result, accept } from '../../clinical/kit/result.ts';
import { findStandard } from '../../clinical/standards/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { Named } from '../document-view.ts';
import { onlyGiven } from '../only-given.ts';
import { type PageQuery, pageOf, sizeOf, startOf } from '../page.ts';
import { perform } from '../perform.ts';
import type { StoredClaim } from './stored-claims.ts';
import { type CheckFilter, filterOfRecords, whatIsSeen } from './what-is-seen.ts';

/** A billed session that does not pass under one rule set, with whose it is and why. */
export interface ListedClaim extends Pick<StoredClaim, 'version' | 'day' | 'code' | 'verdict' | 'document'> {
  readonly client: Named;
  readonly episode: string;
  readonly ruleSet: string;
  readonly minutes?: number;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

export interface ClaimFilter extends CheckFilter {
  /** Only what this set judges. */
  readonly claimsOf?: string | undefined;
  readonly verdict?: 'fails' | 'cannot-tell' | undefined;
}

interface Row extends Omit<StoredClaim, 'rules'> {
  readonly client: string;
  readonly client_name: string;
  readonly episode: string;
  readonly rules: string;
  readonly nth: string;
}

const lastClaim = z.tuple([z.string().max(40), z.guid(), z.string().regex(/^\d{1,9}$/)]);

/** The billed sessions that do not pass, the oldest first; the log keeps whose they were. */
export function listClaims(
  deps: Deps,
  actor: Actor,
  { after, limit, claimsOf, verdict, ...filter }: ClaimFilter & PageQuery,
): Promise<Result<{ readonly claims: readonly ListedClaim[]; readonly next?: string }>> {
  const ask = { verb: 'read-record-check', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const size = sizeOf({ limit }, deps.limits.pageSize);
    const { seen, values } = whatIsSeen(scene, filterOfRecords(filter));
    const put = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [
      ...(claimsOf === undefined ? [] : [`c.set = ${put(claimsOf)}`]),
      ...(verdict === undefined ? [] : [`c.verdict = ${put(verdict)}`]),
    ];
    const last = startOf({ after }, lastClaim);
    if (last)
      conditions.push(
        `(c.day, seen.episode, c.nth) > (${put(last[0])}, ${put(last[1])}::uuid, ${put(last[2])}::bigint)`,
      );
    const rows = await scene.trx.ask<Row>(
      `${seen} select seen.client, seen.client_name, seen.episode, c.set, c.version, c.day, c.code, c.minutes,
          c.verdict, c.document, c.rules::text as rules, c.nth::text as nth
        from seen, rows from (json_to_recordset(seen.claims::json) as
            (set text, version text, day text, code text, minutes int, verdict text, document text, rules json))
          with ordinality as c (set, version, day, code, minutes, verdict, document, rules, nth)
        ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
        order by c.day, seen.episode, c.nth limit ${put(size + 1)}`,
      values,
    );
    const { rows: shown, next } = pageOf(rows, size, row => [row.day, row.episode, row.nth]);
    scene.tell({
      ...onlyGiven({ ...filter, claimsOf, verdict, after }),
      shown: [...new Set(shown.map(({ client }) => client))].sort(),
    });
    return accept({ claims: shown.map(listed), ...onlyGiven({ next }) });
  });
}

const listed = (row: Row): ListedClaim => ({
  client: { id: row.client, name: row.client_name },
  episode: row.episode,
  ruleSet: row.set,
  version: row.version,
  day: row.day,
  code: row.code,
  ...(row.minutes !== null && { minutes: row.minutes }),
  verdict: row.verdict,
  document: row.document,
  rules: (JSON.parse(row.rules) as string[]).map(id => ({ id, title: findStandard(id)?.title ?? id })),
});
