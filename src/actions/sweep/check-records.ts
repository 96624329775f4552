import { setImmediate as nextTurn } from 'node:timers/promises';
import { audit } from '../../clinical/audit.ts';
import type { Chart } from '../../clinical/chart.ts';
import { setsFor } from '../../clinical/rule-sets/sets-for.ts';
import { verdictsBySet } from '../../clinical/verdicts/verdicts-by-set.ts';
import { build } from '../../storage/build.ts';
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
  { bySet, today, onCrash, giveWay = nextTurn }: Checking,
): Promise<void> {
  const { trx, now } = scene;
  const results: CheckResultRow[] = [];
  const findings: CheckFindingRow[] = [];
  for (const { client, episode, mark } of due) {
    const { chart, ruleSet } = await chartOf(scene, episode, today);
    const checked = judged(chart, bySet === '' ? ruleSet : bySet, onCrash);
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

function judged(chart: Chart, ruleSet: string, onCrash: Checking['onCrash']): CheckedChart {
  const sets = setsFor(ruleSet) ?? setsFor('core') ?? [];
  const outcomes = audit(chart, sets, { onCrash });
  return checkedRecord(chart, { sets, outcomes, verdicts: verdictsBySet(chart, outcomes, sets) });
}
