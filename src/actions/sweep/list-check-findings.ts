import { z } from 'zod';
import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';
import type { Finding } from '../../clinical/audit.ts';
import { definitionOf } from '../../clinical/documents/definition-of.ts';
import { type Result, accept } from '../../clinical/kit/result.ts';
import { findStandard } from '../../clinical/standards/index.ts';
import { daysBetween } from '../../clinical/time/days-between.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { Named } from '../document-view.ts';
import { onlyGiven } from '../only-given.ts';
import { type PageQuery, pageOf, sizeOf, startOf } from '../page.ts';
import { perform, type Scene } from '../perform.ts';
import { type CheckFilter, whatIsSeen } from './what-is-seen.ts';

/** A finding as it was stored, with the record it was found in. */
export interface StoredFinding extends Pick<
  Finding,
  | 'rule'
  | 'outcome'
  | 'severity'
  | 'title'
  | 'why'
  | 'remedy'
  | 'sources'
  | 'askedBy'
  | 'place'
  | 'label'
  | 'key'
> {
  readonly client: Named & { readonly recordNumber: string };
  readonly episode: string;
  /** Absent where the reader may count findings but not read what they say of the client. */
  readonly message?: string;
  readonly isAdvice: boolean;
  readonly author?: Named;
  readonly tellsOn?: string;
  readonly ageDays?: number;
  readonly answer?: ShownAnswer;
}

export interface FoundRow {
  readonly client: string;
  readonly client_name: string;
  readonly record_number: string;
  readonly episode: string;
  readonly nth: number;
  readonly rule: string;
  readonly outcome: 'fail' | 'cannot-tell';
  readonly severity: 'required' | 'recommended';
  readonly is_advice: boolean;
  readonly key: string;
  readonly message: string | null;
  readonly label: string | null;
  readonly document_type: string;
  readonly place: string;
  readonly author: string | null;
  readonly author_name: string | null;
  readonly tells_on: string | null;
  readonly asked_by: string;
  readonly answer: string | null;
  readonly sort_day: string;
}

const lastFinding = z.tuple([z.iso.date(), z.guid(), z.string().regex(/^\d{1,9}$/)]);

/** The findings that are asked for, the oldest first; the log keeps whose they were. */
export function listCheckFindings(
  deps: Deps,
  actor: Actor,
  { after, limit, ...filter }: CheckFilter & PageQuery,
): Promise<Result<{ readonly findings: readonly StoredFinding[]; readonly next?: string }>> {
  const ask = { verb: 'read-record-check', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const size = sizeOf({ limit }, deps.limits.pageSize);
    const found = await findingRows(scene, filter, { last: startOf({ after }, lastFinding), size: size + 1 });
    const { rows, next } = pageOf(found, size, placeOf);
    const shown = [...new Set(rows.map(({ client }) => client))].sort();
    scene.tell({ ...onlyGiven({ ...filter, after }), shown });
    return accept({
      findings: rows.map(row => storedFinding(row, scene.today)),
      ...onlyGiven({ next }),
    });
  });
}

/** Where a row stands in the order of findings. */
export const placeOf = (row: FoundRow): [string, string, string] => [
  row.sort_day,
  row.episode,
  String(row.nth),
];

/** Some rows of findings, from after `last` on. */
export function findingRows(
  scene: Scene<'practice'>,
  filter: CheckFilter,
  { last, size }: { readonly last: readonly string[] | undefined; readonly size: number },
): Promise<FoundRow[]> {
  const { seen, values, where } = whatIsSeen(scene, filter);
  const day = `coalesce(f.tells_on, '9999-12-31')`;
  const [lastDay, episode, nth] = (last ?? []).map(value => `$${values.push(value)}`);
  const beyond =
    lastDay === undefined
      ? ''
      : ` and (${day}, f.episode, f.nth) > (${lastDay}::date, ${episode ?? ''}::uuid, ${nth ?? ''}::int)`;
  return scene.trx.ask<FoundRow>(
    `${seen} select f.client, s.client_name, s.record_number, f.episode, f.nth, f.rule, f.outcome, f.severity, f.is_advice, f.key,
        case when s.words then f.message end as message, case when s.words then f.label end as label, f.document_type, f.place, f.author, p.name as author_name, f.tells_on,
        array_to_json(f.asked_by)::text as asked_by, case when s.words then f.answer end as answer, ${day} as sort_day
      from check_finding f join seen s on s.episode = f.episode
        left join person p on p.practice = $1 and p.id = f.author
      where ${where}${beyond}
      order by ${day}, f.episode, f.nth limit $${values.push(size)}`,
    values,
  );
}

/** Where it stands, for who may not read what stands there: a place may name a goal in the client’s words. */
const titleOf = (type: string): string => definitionOf(type)?.title ?? 'The record as a whole';

/** A stored row as a finding, with what the standards say of its rule. */
export function storedFinding(row: FoundRow, today: string): StoredFinding {
  const standard = findStandard(row.rule);
  return {
    client: { id: row.client, name: row.client_name, recordNumber: row.record_number },
    episode: row.episode,
    rule: row.rule,
    outcome: row.outcome,
    severity: row.severity,
    isAdvice: row.is_advice,
    title: standard?.title ?? row.rule,
    why: standard?.why ?? '',
    remedy: standard?.remedy ?? '',
    sources: standard?.sources ?? [],
    askedBy: JSON.parse(row.asked_by) as string[],
    place: JSON.parse(row.place) as Finding['place'],
    label: row.label ?? titleOf(row.document_type),
    key: row.key,
    ...onlyGiven({
      message: row.message,
      tellsOn: row.tells_on,
      ageDays: row.tells_on === null ? undefined : daysBetween(row.tells_on, today),
      author: row.author === null ? undefined : { id: row.author, name: row.author_name ?? '' },
      answer: row.answer === null ? undefined : (JSON.parse(row.answer) as ShownAnswer),
    }),
  };
}
