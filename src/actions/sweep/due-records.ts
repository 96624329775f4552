import type { Trx } from '../../storage/trx.ts';

/** One episode whose record has to be checked, with the mark that its result is kept under. */
export interface DueRecord {
  readonly client: string;
  readonly episode: string;
  readonly mark: string;
}

export interface WhichRecords {
  /** The rule set asked for by name; empty for the sets that hold on each date of service. */
  readonly bySet: string;
  /** Whose care team a client must have them on; undefined for every record of the practice. */
  readonly person: string | null | undefined;
  /** What all marks have in common: the day, and the program that checks. */
  readonly inCommon: string;
  /** Whether to check what did not change as well. */
  readonly isFresh?: boolean | undefined;
}

interface Marked extends DueRecord {
  readonly is_due: boolean;
}

/** Tables of which each row of a client counts, whatever is in it. */
const besideDocuments = ['co_signature', 'finding_answer', 'wording'];

/**
 * Which records have no result or one that may not hold any more, in the order in which they are checked, and how many records there are. A
 * mark changes with every document (its id, revision, standing and its author’s name), second signature, answer to a finding, comparison with other records, coverage
 * (with its payer), client, episode, setting and rule set of the practice that the check looks at.
 */
export async function dueRecords(
  trx: Trx,
  which: WhichRecords,
): Promise<{ readonly records: number; readonly due: readonly DueRecord[] }> {
  const { bySet, person, inCommon, isFresh = false } = which;
  const values: unknown[] = [trx.practice, bySet, inCommon, isFresh];
  const own = person === undefined ? undefined : `$${values.push(person)}`;
  const rows = await trx.ask<Marked>(textFor(own), values);
  const due = rows.filter(row => row.is_due).map(({ client, episode, mark }) => ({ client, episode, mark }));
  return { records: rows.length, due };
}

function textFor(own: string | undefined): string {
  const mine =
    own === undefined
      ? ''
      : ` and exists (select from care_team t where t.practice = e.practice and t.client = e.client
          and t.person = ${own}::uuid and t.left_at is null)`;
  const inScope = own === undefined ? '' : ' and client in (select client from scope)';
  const beside = besideDocuments.map(
    table => `select client, hashtextextended('${table} ' || t::text, 0) as said from ${table} t
      where practice = $1${inScope}`,
  );
  beside.push(`select v.client, hashtextextended('coverage ' || v::text || y::text, 0) as said
      from coverage v join payer y on y.practice = $1 and y.id = v.payer where v.practice = $1${inScope}`);
  return `
    with scope as materialized (select e.* from episode e where e.practice = $1${mine}),
      documents as (
        select d.episode, count(*) || ' ' ||
            sum(hashtextextended(d.id || ' ' || d.revision || ' ' || d.status || ' ' || a.name, 0)) as said
          from document d join person a on a.practice = $1 and a.id = d.author
          where d.practice = $1${inScope} group by d.episode),
      beside as (select client, sum(said) as said from (${beside.join(' union all ')}) each group by client),
      house as (
        select md5(concat_ws('/', $3::text, p.rule_set, p.time_zone,
            (select string_agg(o.id::text, ' ' order by o.id) from own_rule_set o where o.practice = $1))) as said
          from practice p where p.practice = $1),
      marked as (
        select e.client, e.id as episode,
            md5(concat_ws('/', house.said, e::text, c::text, documents.said, beside.said::text)) as mark
          from scope e
            cross join house
            join client c on c.practice = $1 and c.id = e.client
            left join documents on documents.episode = e.id
            left join beside on beside.client = e.client)
    select m.*, $4::boolean or r.mark is distinct from m.mark as is_due
      from marked m
        left join check_result r on r.practice = $1 and r.episode = m.episode and r.by_set = $2
      order by m.client, m.episode`;
}
