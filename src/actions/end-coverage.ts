import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { addDays } from '../clinical/time/add-days.ts';
import { coverageRows } from '../storage/coverages.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { type CoverageView, coverageView } from './coverage-view.ts';
import type { Deps } from './deps.ts';
import { lockClient } from './lock-client.ts';
import { perform } from './perform.ts';

/** The last day of service it pays for, or that it was entered by mistake. */
export type CoverageEnd = { readonly until: string } | { readonly isMistaken: true };

/** Ends a coverage; it stays in the record, also when it was a mistake. */
export function endCoverage(
  deps: Deps,
  actor: Actor,
  { client, coverage }: { readonly client: string; readonly coverage: string },
  end: CoverageEnd,
): Promise<Result<CoverageView[]>> {
  return perform(deps, actor, { verb: 'end-coverage', on: 'client', id: client }, async scene => {
    const { trx } = scene;
    await lockClient(trx, client);
    const row = (await coverageRows(trx, [client])).find(({ id }) => id === coverage);
    if (!row) return refuse('not-found', 'There is no such coverage.');
    if (coverageView(row).isMistaken)
      return refuse('conflict', 'This coverage was entered by mistake: it holds on no day.');
    if ('until' in end && end.until < row.from_on)
      return refuse('invalid', 'A coverage cannot end before it began.', {
        fields: { until: 'is before the first day' },
      });
    const until_on = 'until' in end ? end.until : addDays(row.from_on, -1);
    await changeRow(trx, 'coverage', { id: coverage, set: { until_on } });
    scene.tell({ coverage, until: until_on });
    return accept((await coverageRows(trx, [client])).map(coverageView).toReversed());
  });
}
