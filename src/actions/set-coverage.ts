import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { addDays } from '../clinical/time/add-days.ts';
import { build } from '../storage/build.ts';
import { type CoverageFound, coverageRows } from '../storage/coverages.ts';
import type { Trx } from '../storage/trx.ts';
import { changeRow, insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { type CoverageView, coverageView } from './coverage-view.ts';
import type { Deps } from './deps.ts';
import { lockClient } from './lock-client.ts';
import { perform } from './perform.ts';

export interface NewCoverage {
  readonly payer: string;
  readonly memberNumber?: string | undefined;
  /** Days of service, both included. */
  readonly from: string;
  readonly until?: string | undefined;
  /** Whether whoever paid until then pays no longer; otherwise two pay side by side. */
  readonly replaces: boolean;
}

/** Says who pays for a client from a day on. */
export function setCoverage(
  deps: Deps,
  actor: Actor,
  client: string,
  coverage: NewCoverage,
): Promise<Result<CoverageView[]>> {
  return perform(deps, actor, { verb: 'set-coverage', on: 'client', id: client }, async scene => {
    const { trx, now } = scene;
    await lockClient(trx, client);
    const before = await coverageRows(trx, [client]);
    const objection = await coverageObjection(trx, coverage, before);
    if (objection) return objection;
    if (coverage.replaces) await endBefore(trx, before, coverage.from);
    await insertRow(trx, 'coverage', {
      practice: actor.practice,
      id: deps.newId(),
      client,
      payer: coverage.payer,
      member_number: coverage.memberNumber ?? null,
      from_on: coverage.from,
      until_on: coverage.until ?? null,
      by: actor.person,
      created_at: now,
    });
    scene.tell({ payer: coverage.payer, coverageFrom: coverage.from });
    return accept((await coverageRows(trx, [client])).map(coverageView).toReversed());
  });
}

async function coverageObjection(
  trx: Trx,
  { payer, from, until }: NewCoverage,
  before: readonly CoverageFound[],
): Promise<Refusal | undefined> {
  if (until !== undefined && until < from)
    return refuse('invalid', 'A coverage cannot end before it begins.', {
      fields: { until: 'is before the first day' },
    });
  const [known] = await trx.run(
    build.selectFrom('payer').selectAll().where('practice', '=', trx.practice).where('id', '=', payer),
  );
  if (!known?.active)
    return refuse('invalid', 'This payer is not one of the practice’s.', {
      fields: { payer: 'is not one of the practice’s payers' },
    });
  const isThere = before.some(
    row =>
      row.payer === payer &&
      (row.until_on === null || (row.until_on >= row.from_on && row.until_on >= from)) &&
      (until === undefined || row.from_on <= until),
  );
  if (isThere)
    return refuse('conflict', `${known.name} pays on some of these days already.`, {
      fields: { from: 'falls into a coverage by the same payer' },
    });
  return undefined;
}

/** Ends what still holds on that day with the day before. */
async function endBefore(trx: Trx, before: readonly CoverageFound[], from: string): Promise<void> {
  const running = before.filter(
    ({ from_on, until_on }) => from_on <= from && (until_on === null || until_on >= from),
  );
  for (const { id } of running)
    await changeRow(trx, 'coverage', { id, set: { until_on: addDays(from, -1) } });
}
