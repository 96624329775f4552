import type { Actor } from '../actions/actor.ts';
import type { Deps } from '../actions/deps.ts';
import { readChart } from '../actions/read-chart.ts';
import { keepCheck } from '../actions/reviews/keep-check.ts';
import { readWorksheet } from '../actions/reviews/read-worksheet.ts';
import type { WorksheetView } from '../actions/reviews/worksheet-view.ts';
import { auditByService } from '../clinical/audit-by-service.ts';
import { findingsOf } from '../clinical/audit.ts';
import type { Result } from '../clinical/kit/result.ts';
import { keptFrom } from '../clinical/reviews/checked-record.ts';
import { setsInForce, setsOf } from '../clinical/rule-sets/sets-in-force.ts';

interface Reviewing {
  readonly deps: Deps;
  readonly actor: Actor;
  /** Told when a rule throws. */
  readonly onCrash: (rule: string, cause: unknown) => void;
}

/** Opens the chart (which its log tells), checks it as the practice checks, and keeps in the worksheet what came out. */
export async function checkForReview(
  { deps, actor, onCrash }: Reviewing,
  worksheet: string,
  revision: number,
): Promise<Result<WorksheetView>> {
  const found = await readWorksheet(deps, actor, worksheet);
  if (!found.ok) return found;
  const read = await readChart(deps, actor, found.value.episode.id);
  if (!read.ok) return read;
  const { chart, rules } = read.value;
  const periods = setsInForce(chart, rules);
  const reader = await deps.openReader?.();
  const findings = findingsOf(auditByService(chart, periods, { onCrash, reader })).map(keptFrom);
  const named = setsOf(periods).map(({ id, name, version }) => ({ id, name, version }));
  return keepCheck(deps, actor, worksheet, {
    revision,
    checked: { on: chart.today, sets: named, findings },
  });
}
