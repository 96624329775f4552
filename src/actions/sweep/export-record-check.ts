import { type Result, accept } from '../../clinical/kit/result.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { onlyGiven } from '../only-given.ts';
import { perform } from '../perform.ts';
import { type CheckedCounts, countChecked } from './count-checked.ts';
import { type FindingGroup, groupsOf } from './group-findings.ts';
import { findingRows, placeOf, type StoredFinding, storedFinding } from './list-check-findings.ts';
import type { CheckFilter } from './what-is-seen.ts';

/** What stands before the findings of an export. */
export interface CheckSummary extends CheckedCounts {
  readonly practice: string;
  readonly today: string;
  readonly rules: readonly FindingGroup[];
  readonly clinicians: readonly FindingGroup[];
}

/** Takes an export piece by piece: first the summary, then the findings, some at a time. */
export interface CheckWriter {
  readonly format: string;
  readonly begin: (summary: CheckSummary) => void;
  readonly add: (findings: readonly StoredFinding[]) => void;
  /** How many findings it has room for; all of them unless said otherwise. */
  readonly most?: number | undefined;
}

const atOnce = 2_000;
const mostGroups = 1_000;

/** Hands out what the check found, as it is filtered; the log keeps what was asked, in what form, and how many it were. */
export function exportRecordCheck(
  deps: Deps,
  actor: Actor,
  filter: CheckFilter,
  writer: CheckWriter,
): Promise<Result<CheckSummary>> {
  const ask = { verb: 'export-record-check', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const counts = await countChecked(scene, filter);
    const rules = await groupsOf(scene, filter, { by: 'rule', size: mostGroups });
    const clinicians = await groupsOf(scene, filter, { by: 'clinician', size: mostGroups });
    const summary = { practice: scene.row.name, today: scene.today, ...counts, rules, clinicians };
    writer.begin(summary);
    const most = Math.min(writer.most ?? Number.POSITIVE_INFINITY, counts.findings);
    let last: readonly string[] | undefined;
    for (let done = 0; done < most;) {
      const rows = await findingRows(scene, filter, { last, size: Math.min(atOnce, most - done) });
      const end = rows.at(-1);
      if (!end) break;
      writer.add(rows.map(row => storedFinding(row, scene.today)));
      last = placeOf(end);
      done += rows.length;
    }
    scene.tell({
      ...onlyGiven({ ...filter }),
      format: writer.format,
      findings: most,
      records: counts.records,
    });
    return accept(summary);
  });
}
