import type { LineError } from '../clinical/kit/located-json.ts';
import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { canonical } from '../storage/canonical.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { lockPractice } from './lock-practice.ts';
import { type OwnRuleSetView, ownRuleSetView } from './own-rule-set-view.ts';
import { perform } from './perform.ts';
import { savedVersions } from './saved-versions.ts';

/** Saves a rule set of the practice, written as JSON, or the next version of one; refused with every line that is wrong. */
export function saveOwnRuleSet(deps: Deps, actor: Actor, text: string): Promise<Result<OwnRuleSetView>> {
  const { practice } = actor;
  return perform(deps, actor, { verb: 'save-rule-set', on: 'practice', id: practice }, async scene => {
    const { trx, now } = scene;
    // Read at first use: rules and what they know would slow every start.
    const { readOwnSet } = await import('../clinical/rule-sets/own/read-own-set.ts');
    const read = readOwnSet(text);
    if (!read.ok) return wrongLines(read.errors);
    const { own, spotOf } = read;
    await lockPractice(trx);
    const before = await savedVersions(trx, own.id);
    if (before.some(({ version }) => version === own.version)) {
      const message = `There is a version “${own.version}” of “${own.id}” already; a version stays as it is.`;
      return wrongLines([{ ...spotOf(['version']), message }]);
    }
    await insertRow(trx, 'own_rule_set', {
      practice,
      id: deps.newId(),
      set_id: own.id,
      version: own.version,
      effective_from: own.effectiveFrom,
      is_withdrawn: false,
      content: canonical(own),
      by: actor.person,
      created_at: now,
    });
    scene.tell({ ruleSet: own.id, version: own.version });
    return accept(ownRuleSetView(own.id, await savedVersions(trx, own.id)));
  });
}

/** A refusal that names every line, for people and (`detail`) for programs. */
function wrongLines(errors: readonly LineError[]): Refusal {
  const fields = errors.map(({ line, column, message }) => [`line ${line}, column ${column}`, message]);
  const message = `This rule set was not saved: ${errors.length === 1 ? 'one line is' : `${errors.length} places are`} wrong.`;
  return refuse('invalid', message, {
    fields: Object.fromEntries(fields) as Record<string, string>,
    detail: { errors },
  });
}
