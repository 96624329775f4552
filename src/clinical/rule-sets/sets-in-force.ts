import type { Chart, Coverage } from '../chart.ts';
import { addDays } from '../time/add-days.ts';
import { ruleSets as shipped } from './index.ts';
import type { PracticeRules } from './practice-rules.ts';
import type { RuleSet } from './rule-set.ts';

/** A stretch of days of service, both ends included, on which the same rule sets hold; an absent end is open. */
export interface SetPeriod {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly sets: readonly RuleSet[];
}

/** The same sets on every day: what somebody asks who names a set. */
export const everyDay = (sets: readonly RuleSet[]): readonly SetPeriod[] => [{ sets }];

/** Every set that holds on any of the days, each once. */
export const setsOf = (periods: readonly SetPeriod[]): readonly RuleSet[] => [
  ...new Set(periods.flatMap(({ sets }) => sets)),
];

/** Whether a day lies in a period. */
export const holdsOn = ({ from, until }: Pick<SetPeriod, 'from' | 'until'>, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/**
 * Which rule sets hold on which days of service: the core set, and beside it the sets of whoever paid on that day, else the practice's
 * own choice; of each set the version in force then. A set of the practice that was made from the core set stands in its place. The
 * periods follow each other without a gap. A set that is not known here leaves the core set alone.
 */
export function setsInForce({ client }: Pick<Chart, 'client'>, rules: PracticeRules): readonly SetPeriod[] {
  const { coverages = [] } = client;
  const known = [...shipped, ...rules.own];
  const starts = [...new Set(changesOf(coverages, known))].toSorted();
  const periods: SetPeriod[] = [];
  for (const [nth, from] of ['', ...starts].entries()) {
    const sets = together(namesOn(coverages, rules.ruleSet, from), from, known);
    const before = periods.at(-1);
    const next = starts[nth];
    const until = next === undefined ? {} : { until: addDays(next, -1) };
    if (before && isSame(before.sets, sets)) {
      const { from: since } = before;
      periods[periods.length - 1] = { ...(since !== undefined && { from: since }), ...until, sets };
    } else periods.push({ ...(from !== '' && { from }), ...until, sets });
  }
  return periods;
}

/** No date is written with a fifth digit of its year, and none follows this one. */
const lastDay = '9999-12-31';

/** The days on which other sets, or another version of one, may begin to hold. */
function changesOf(coverages: readonly Coverage[], known: readonly RuleSet[]): string[] {
  const versions = Map.groupBy(known, ({ id }) => id);
  return [
    ...coverages.flatMap(({ from, until }) =>
      [from ?? [], until === undefined || until >= lastDay ? [] : addDays(until, 1)].flat(),
    ),
    ...[...versions.values()].flatMap(all => (all.length > 1 ? all.map(set => set.effectiveFrom) : [])),
  ];
}

function namesOn(coverages: readonly Coverage[], usual: string, day: string): readonly string[] {
  const paying = coverages.filter(coverage => holdsOn(coverage, day));
  const named = paying.flatMap(({ ruleSet }) => ruleSet ?? []);
  return named.length > 0 ? [...new Set(named)] : [usual];
}

const lists = new WeakMap<
  RuleSet,
  { readonly rest: readonly RuleSet[]; readonly list: readonly RuleSet[] }[]
>();

/** Named sets beside the core set, each in its version of that day; the same list for the same sets, so that what is known of it is kept. */
function together(names: readonly string[], day: string, known: readonly RuleSet[]): readonly RuleSet[] {
  const named = names.filter(name => name !== 'core').flatMap(name => versionOn(name, day, known) ?? []);
  const core = named.some(({ basedOn }) => basedOn === 'core')
    ? []
    : [versionOn('core', day, known) ?? []].flat();
  const [first, ...rest] = [...core, ...named];
  if (!first) return [];
  const before = lists.get(first) ?? [];
  const found = before.find(each => isSame(each.rest, rest));
  if (found) return found.list;
  const list = [first, ...rest];
  lists.set(first, [...before, { rest, list }]);
  return list;
}

/** The version in force on a day; before the first there was, the first. */
export function versionOn(id: string, day: string, known: readonly RuleSet[]): RuleSet | undefined {
  const versions = known
    .filter(set => set.id === id)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0];
}

const isSame = (one: readonly RuleSet[], other: readonly RuleSet[]): boolean =>
  one.length === other.length && one.every((set, nth) => set === other[nth]);
