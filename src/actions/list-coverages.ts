import { type Result, accept } from '../clinical/kit/result.ts';
import { coverageRows } from '../storage/coverages.ts';
import type { Actor } from './actor.ts';
import { type CoverageView, coverageView } from './coverage-view.ts';
import type { Deps } from './deps.ts';
import { onlyGiven } from './only-given.ts';
import { perform } from './perform.ts';

export interface CoveragesListed {
  /** The latest first. */
  readonly coverages: readonly CoverageView[];
  /** What was typed about the payer before there was a coverage, or came with an imported record. */
  readonly inWords?: string;
}

/** Who paid and pays for a client. */
export function listCoverages(deps: Deps, actor: Actor, client: string): Promise<Result<CoveragesListed>> {
  return perform(deps, actor, { verb: 'read-client', on: 'client', id: client }, async ({ trx, row }) => {
    const coverages = (await coverageRows(trx, [client])).map(coverageView).toReversed();
    return accept({ coverages, ...onlyGiven({ inWords: row.payer }) });
  });
}
