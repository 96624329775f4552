import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Judged } from '../../clinical/audit.ts';
import { auditByService } from '../../clinical/audit-by-service.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { WaitingReader } from '../../clinical/language/reader.ts';
import { periodsNamed } from '../../clinical/rule-sets/periods-named.ts';
import { type SetPeriod, setsInForce } from '../../clinical/rule-sets/sets-in-force.ts';
import { verdictsBySet } from '../../clinical/verdicts/verdicts-by-set.ts';
import { build } from '../../storage/build.ts';
import { practiceRules } from '../../storage/practice-rules.ts';
import type { CheckFindingRow, CheckResultRow } from '../../storage/tables.ts';
import type { Scene } from '../perform.ts';
import { storedChart } from '../stored-chart.ts';
import { checkedRecord, type CheckedChart } from './checked-record.ts';
import type { DueRecord } from './due-records.ts';
import { storeChecked } from './store-checked.ts';

/** How records are checked, the same for all of one sweep. */
export interface Checking {
  readonly bySet: string;
  /** The day on which the sweep began, which the marks were computed for. */
  readonly today: string;
  /** Told when a rule throws. */
  readonly onCrash: (rule: string, cause: unknown) => void;
  readonly reader?: WaitingReader | undefined;
  /** Lets others go first between one record and the next. */
  readonly giveWay?: (() => Promise<unknown>) | undefined;
}

/**
 * Reads and checks some records one after the other and stores what was found; each client whose chart was read has it in the log. What only
 * some may read (process notes) is not read, because results are for all who may see the chart.
 */
export async function checkRecords(
  scene: Scene<'practice'>,
  due: readonly DueRecord[],
  { bySet, today, onCrash, reader, giveWay = nextTurn }: Checking,
): Promise<void> {
  const { trx, now } = scene;
  const results: CheckResultRow[] = [];
  const findings: CheckFindingRow[] = [];
  const named = bySet === '' ? undefined : periodsNamed(bySet, await practiceRules(trx));
  for (const { client, episode, mark } of due) {
    const { chart, rules } = await chartOf(scene, episode, today);
    const checked = judged(chart, named ?? setsInForce(chart, rules), { onCrash, reader });
    const kept = { practice: trx.practice, episode, client, by_set: bySet };
    results.push({ ...kept, mark, checked_on: today, checked_at: now, ...checked.result });
    findings.push(...checked.findings.map(finding => ({ ...kept, ...finding })));
    await giveWay();
  }
  await storeChecked(trx, { results, findings });
  scene.tellsClients([...new Set(due.map(({ client }) => client))]);
}

async function chartOf({ trx }: Scene<'practice'>, episode: string, today: string) {
  const [row] = await trx.run(
    build.selectFrom('episode').selectAll().where('practice', '=', trx.practice).where('id', '=', episode),
  );
  if (!row) throw new Error('An episode that was to be checked is gone.');
  return storedChart(trx, row, { today, isShown: document => document.guarded_as !== 'process-note' });
}

function judged(
  chart: Chart,
  periods: readonly SetPeriod[],
  { onCrash, reader }: Pick<Checking, 'onCrash' | 'reader'>,
): CheckedChart {
  const options = { onCrash: once(onCrash), reader, judged: new Map() as Judged };
  const outcomes = auditByService(chart, periods, options);
  return checkedRecord(chart, { periods, outcomes, verdicts: verdictsBySet(chart, periods, options) });
}

/** A rule that throws under several sets is told of once for each record. */
function once(onCrash: Checking['onCrash']): Checking['onCrash'] {
  const told = new Set<string>();
  return (rule, cause) => {
    if (!told.has(rule)) onCrash(rule, cause);
    told.add(rule);
  };
}
