import { type Result, accept } from '../clinical/kit/result.ts';
import type { PracticeRules } from '../clinical/rule-sets/practice-rules.ts';
import { practiceRules } from '../storage/practice-rules.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

/** By which rule sets the practice checks: its usual one, and every version of those it made for itself, whole. */
export function readPracticeRules(deps: Deps, actor: Actor): Promise<Result<PracticeRules>> {
  return perform(
    deps,
    actor,
    { verb: 'list-rule-sets', on: 'practice', id: actor.practice },
    async ({ trx }) => accept(await practiceRules(trx)),
  );
}
