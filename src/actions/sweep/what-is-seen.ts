import type { Scene } from '../perform.ts';

/** Which findings are meant; what is left out means all. */
export interface CheckFilter {
  /** The results by this set alone, in place of those by the sets that hold on each date of service. */
  readonly ruleSet?: string | undefined;
  readonly show?: 'open' | 'closed' | 'all' | undefined;
  readonly payer?: string | undefined;
  readonly weight?: 'required' | 'recommended' | undefined;
  readonly answered?: 'yes' | 'no' | undefined;
  /** Only what this set asks for. */
  readonly askedBy?: string | undefined;
  /** One group of each kind, by its key. */
  readonly rule?: string | undefined;
  readonly clinician?: string | undefined;
  readonly client?: string | undefined;
  readonly age?: Age | undefined;
}

/** How long ago it happened what a finding is about, each with the days from which it begins. */
export const ages = { week: 0, month: 8, quarter: 31, older: 91 } as const;
export type Age = keyof typeof ages | 'none';

/** The key of what no one clinician wrote: the record as a whole. */
export const noClinician = 'record';

/** A statement under way: `with seen as (…)` is what may be seen, `where` what is asked for of `check_finding f join seen s`. */
export interface Seen {
  readonly values: unknown[];
  readonly seen: string;
  readonly where: string;
  /** The age of a finding as SQL; asked for only where it is used, because a value that no statement uses has no type. */
  readonly age: () => string;
}

/**
 * The results that somebody may see: all of the practice for who may sweep it, else those of the clients whose team they are on. `words` says of
 * each whether they may read what a finding says, which tells of the client.
 */
export function whatIsSeen(scene: Scene<'practice'>, filter: CheckFilter): Seen {
  const values: unknown[] = [scene.trx.practice, filter.ruleSet ?? ''];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const mayReadAll = scene.may('read-chart', '');
  const maySweep = scene.may('sweep-records', '');
  const onTeam = mayReadAll && maySweep ? 'true' : onTeamAsSql(put(scene.actor.person));
  const words = mayReadAll ? 'true' : onTeam;
  const conditions = maySweep ? [] : [onTeam];
  if (filter.show === 'open') conditions.push('e.closed_on is null');
  if (filter.show === 'closed') conditions.push('e.closed_on is not null');
  if (filter.payer !== undefined) conditions.push(paysAsSql(put(filter.payer), put(scene.today)));
  if (filter.client !== undefined) conditions.push(`r.client = ${put(filter.client)}::uuid`);
  const age = (): string => ageAsSql(put(scene.today));
  return {
    values,
    seen: `with seen as (
      select r.episode, r.client, c.name as client_name, c.record_number, r.checked_on, r.sets, r.tally, r.scores,
          r.claims_failing, r.minutes_at_stake, r.claims, ${words} as words
        from check_result r
          join episode e on e.practice = $1 and e.id = r.episode
          join client c on c.practice = $1 and c.id = r.client
        where r.practice = $1 and r.by_set = $2${conditions.map(each => ` and ${each}`).join('')})`,
    where: [`f.practice = $1 and f.by_set = $2`, ...asked(filter, put, age)].join(' and '),
    age,
  };
}

const onTeamAsSql = (person: string): string => `exists (select from care_team t where t.practice = r.practice
  and t.client = r.client and t.person = ${person}::uuid and t.left_at is null)`;

/** Whether somebody of this name pays today; without any coverage the words about the payer count. */
const paysAsSql = (name: string, today: string): string => `case
  when exists (select from coverage v where v.practice = $1 and v.client = r.client)
    then exists (select from coverage v join payer y on y.practice = $1 and y.id = v.payer
      where v.practice = $1 and v.client = r.client and y.name = ${name}
        and v.from_on <= ${today}::date and (v.until_on is null or v.until_on >= ${today}::date))
  else c.payer = ${name} end`;

/** Of a filter what chooses records, not findings in them. */
export const filterOfRecords = ({ ruleSet, show, payer, client }: CheckFilter): CheckFilter => ({
  ruleSet,
  show,
  payer,
  client,
});

function asked(filter: CheckFilter, put: (value: unknown) => string, age: () => string): string[] {
  const conditions: string[] = [];
  if (filter.weight !== undefined) conditions.push(`f.severity = ${put(filter.weight)}`);
  if (filter.answered !== undefined) conditions.push(`f.is_answered = ${put(filter.answered === 'yes')}`);
  if (filter.askedBy !== undefined) conditions.push(`${put(filter.askedBy)} = any (f.asked_by)`);
  if (filter.rule !== undefined) conditions.push(`f.rule = ${put(filter.rule)}`);
  if (filter.clinician !== undefined)
    conditions.push(`coalesce(f.author::text, '${noClinician}') = ${put(filter.clinician)}`);
  if (filter.age !== undefined) conditions.push(`${age()} = ${put(filter.age)}`);
  return conditions;
}

function ageAsSql(today: string): string {
  const days = `(${today}::date - f.tells_on)`;
  return `case when f.tells_on is null then 'none' when ${days} < ${ages.month} then 'week'
    when ${days} < ${ages.quarter} then 'month' when ${days} < ${ages.older} then 'quarter' else 'older' end`;
}
