import { type Result, accept } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { type OwnRuleSetView, ownRuleSetViews } from './own-rule-set-view.ts';
import { perform } from './perform.ts';
import { savedVersions } from './saved-versions.ts';

/** The sets that the practice made for itself, every version of each. */
export function listOwnRuleSets(deps: Deps, actor: Actor): Promise<Result<OwnRuleSetView[]>> {
  return perform(
    deps,
    actor,
    { verb: 'list-rule-sets', on: 'practice', id: actor.practice },
    async ({ trx }) => accept(ownRuleSetViews(await savedVersions(trx))),
  );
}
