import { z } from 'zod';
import { type Result, accept } from '../../clinical/kit/result.ts';
import { findStandard } from '../../clinical/standards/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { onlyGiven } from '../only-given.ts';
import { type PageQuery, pageOf, sizeOf, startOf } from '../page.ts';
import { perform, type Scene } from '../perform.ts';
import { type CheckFilter, noClinician, whatIsSeen } from './what-is-seen.ts';

/** By what findings are put together. */
export type Grouping = 'rule' | 'clinician' | 'client' | 'age';

export interface FindingGroup {
  /** Chooses the group in a filter of findings. */
  readonly key: string;
  /** The title of the rule, the name of the clinician or client; absent of an age and of the record as a whole. */
  readonly name?: string;
  readonly findings: number;
  readonly required: number;
  /** Records in which there is one. */
  readonly records: number;
  /** The day of the oldest thing that one of them is about. */
  readonly oldestOn?: string;
}

interface Found {
  key: string;
  name: string | null;
  findings: number;
  required: number;
  records: number;
  oldest_on: string | null;
}

const lastGroup = z.tuple([z.coerce.number<string>().int(), z.string().refine(key => !key.includes('\0'))]);

/** Findings counted by rule, clinician, client or age, the largest group first. */
export function groupFindings(
  deps: Deps,
  actor: Actor,
  { by, after, limit, ...filter }: CheckFilter & PageQuery & { readonly by: Grouping },
): Promise<Result<{ readonly groups: readonly FindingGroup[]; readonly next?: string }>> {
  const ask = { verb: 'read-record-check', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const size = sizeOf({ limit }, deps.limits.pageSize);
    const found = await groupsOf(scene, filter, { by, last: startOf({ after }, lastGroup), size: size + 1 });
    const { rows, next } = pageOf(found, size, group => [String(group.findings), group.key]);
    const shown = by === 'client' ? { shown: rows.map(({ key }) => key) } : {};
    scene.tell({ by, ...onlyGiven({ ...filter, after }), ...shown });
    return accept({ groups: rows, ...onlyGiven({ next }) });
  });
}

interface Wanted {
  readonly by: Grouping;
  readonly size: number;
  /** The count and key of the last group of the page before. */
  readonly last?: readonly (number | string)[] | undefined;
}

/** Some groups, from after `last` on. */
export async function groupsOf(
  scene: Scene<'practice'>,
  filter: CheckFilter,
  { by, size, last = [] }: Wanted,
): Promise<FindingGroup[]> {
  const { seen, values, where, age } = whatIsSeen(scene, filter);
  const key = keyAsSql(by, age);
  const [lastCount, lastKey] = last.map(value => `$${values.push(value)}`);
  const beyond =
    lastCount === undefined
      ? ''
      : ` having (-count(*), ${key}) > (-(${lastCount}::bigint), ${lastKey ?? ''}::text)`;
  const rows = await scene.trx.ask<Found>(
    `${seen} select ${key} as key, min(${nameAsSql(by)}) as name, count(*)::int as findings,
        (count(*) filter (where f.severity = 'required' and f.outcome = 'fail'))::int as required,
        count(distinct f.episode)::int as records, min(f.tells_on) as oldest_on
      from check_finding f join seen s on s.episode = f.episode
        left join person p on p.practice = $1 and p.id = f.author
      where ${where}
      group by 1${beyond} order by -count(*), 1 limit $${values.push(size)}`,
    values,
  );
  return rows.map(row => asGroup(row, by));
}

function keyAsSql(by: Grouping, age: () => string): string {
  switch (by) {
    case 'rule':
      return 'f.rule';
    case 'clinician':
      return `coalesce(f.author::text, '${noClinician}')`;
    case 'client':
      return 'f.client::text';
    case 'age':
      return age();
  }
}

function nameAsSql(by: Grouping): string {
  if (by === 'client') return 's.client_name';
  return by === 'clinician' ? 'p.name' : 'null::text';
}

function asGroup(row: Found, by: Grouping): FindingGroup {
  const { key, findings, required, records } = row;
  const name = by === 'rule' ? (findStandard(key)?.title ?? key) : row.name;
  return { key, findings, required, records, ...onlyGiven({ name, oldestOn: row.oldest_on }) };
}
