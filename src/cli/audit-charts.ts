import { breakGlass } from '../actions/break-glass.ts';
import { findClient } from '../actions/find-client.ts';
import { isTimeZone, localDate } from '../actions/local-date.ts';
import { type ChartView, readChart } from '../actions/read-chart.ts';
import { readPracticeRules } from '../actions/read-practice-rules.ts';
import type { AuditOptions } from '../clinical/audit.ts';
import type { Chart } from '../clinical/chart.ts';
import { chartsOfFile } from '../clinical/charts-of-file.ts';
import { ownSetsOfFile } from '../clinical/own-sets-of-file.ts';
import type { PracticeRules } from '../clinical/rule-sets/practice-rules.ts';
import { setsInForce } from '../clinical/rule-sets/sets-in-force.ts';
import { readChartFile } from '../clinical/read-chart-file.ts';
import { checkRecord, type CheckedRecord } from '../exports/checked-record.ts';
import { now } from '../main.ts';
import { CannotDo } from './cannot-do.ts';
import type { AtWork } from './plainly.ts';
import { readJsonFile } from './read-json-file.ts';
import { accepted, type Acting, withRecord } from './record-work.ts';
import { setsNamed } from './sets-named.ts';

/** What is to be checked, and by which rules unless others are asked for. */
export interface Charts {
  readonly charts: readonly Chart[];
  readonly rules: PracticeRules;
}

interface Wanted extends Acting {
  readonly client?: string;
  readonly reason?: string;
  readonly ruleset?: string;
}

/** All episodes of a client of this installation; every chart that is opened for it is in the access log. */
export const chartsOf = (at: AtWork, wanted: Wanted): Promise<Charts> =>
  withRecord(at, wanted, async ({ deps, actor }) => {
    const rules = accepted(await readPracticeRules(deps, actor));
    // Before a chart is opened, which the access log would keep.
    if (wanted.ruleset !== undefined) setsNamed(wanted.ruleset, rules);
    const { client, episodes } = accepted(await findClient(deps, actor, wanted.client ?? ''));
    if (wanted.reason !== undefined) accepted(await breakGlass(deps, actor, client.id, wanted.reason));
    const charts: Chart[] = [];
    for (const episode of episodes)
      charts.push(opened(await readChart(deps, actor, episode.id), wanted).chart);
    return { charts, rules };
  });

/** A chart that is closed to the acting person says how to look in. */
function opened(read: Awaited<ReturnType<typeof readChart>>, { reason }: Wanted): ChartView {
  if (!read.ok && read.code === 'forbidden' && reason === undefined)
    throw new CannotDo(`${read.message} Say it with --reason.`);
  return accepted(read);
}

/** All episodes in a file, as on today's date where its practice is. */
export async function chartsIn(at: AtWork, path: string): Promise<Charts> {
  const file = accepted(readChartFile(await readJsonFile(path, at.progress)), path);
  const said = file.practice?.timeZone;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = localDate(now(), said !== undefined && isTimeZone(said) ? said : here);
  return { charts: chartsOfFile(file, today), rules: { ruleSet: 'core', own: ownSetsOfFile(file) } };
}

/** Checks charts, by one set on every day where one is named; `on` is the day on which, where it is not today. */
export function checked(
  { charts, rules }: Charts,
  { ruleset, on }: { readonly ruleset?: string; readonly on?: string },
  options: AuditOptions = {},
): CheckedRecord[] {
  const named = ruleset === undefined ? undefined : setsNamed(ruleset, rules);
  return charts.map(found => {
    const chart = on === undefined ? found : { ...found, today: on };
    return checkRecord(chart, named ?? setsInForce(chart, rules), options);
  });
}
