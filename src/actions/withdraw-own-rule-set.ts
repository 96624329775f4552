import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { storedOwnSet } from '../clinical/rule-sets/own/stored-own-set.ts';
import { canonical } from '../storage/canonical.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { lockPractice } from './lock-practice.ts';
import { type OwnRuleSetView, ownRuleSetView } from './own-rule-set-view.ts';
import { perform } from './perform.ts';
import { savedVersions } from './saved-versions.ts';

/** Has the base of a rule set of the practice hold again for days of service from a day on; earlier versions stay. */
export function withdrawOwnRuleSet(
  deps: Deps,
  actor: Actor,
  set: string,
  from: string,
): Promise<Result<OwnRuleSetView>> {
  const { practice } = actor;
  return perform(deps, actor, { verb: 'withdraw-rule-set', on: 'practice', id: practice }, async scene => {
    const { trx, now } = scene;
    await lockPractice(trx);
    const before = await savedVersions(trx, set);
    const last = before.at(-1);
    if (!last) return refuse('not-found', 'There is no such rule set of the practice.');
    if (last.is_withdrawn) return refuse('conflict', 'This rule set is withdrawn already.');
    const later = before.find(({ effective_from }) => effective_from > from);
    if (later)
      return refuse('invalid', `Version ${later.version} holds from ${later.effective_from} on.`, {
        fields: { from: `is before ${later.effective_from}, from which a later version holds` },
      });
    const version = nextName(
      `withdrawn ${from}`,
      before.map(each => each.version),
    );
    const { own } = storedOwnSet({ content: last.content, isWithdrawn: false });
    await insertRow(trx, 'own_rule_set', {
      practice,
      id: deps.newId(),
      set_id: set,
      version,
      effective_from: from,
      is_withdrawn: true,
      content: canonical({ ...own, version, effectiveFrom: from }),
      by: actor.person,
      created_at: now,
    });
    scene.tell({ ruleSet: set, version });
    return accept(ownRuleSetView(set, await savedVersions(trx, set)));
  });
}

function nextName(name: string, taken: readonly string[]): string {
  const again = taken.filter(other => other === name || other.startsWith(`${name}, `)).length;
  return again === 0 ? name : `${name}, ${again + 1}`;
}
