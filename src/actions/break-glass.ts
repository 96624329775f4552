import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

/** Opens a chart to somebody outside the treatment team, for a stated reason and a limited time. */
export function breakGlass(
  deps: Deps,
  actor: Actor,
  client: string,
  reason: string,
): Promise<Result<{ readonly until: string }>> {
  return perform(deps, actor, { verb: 'break-the-glass', on: 'client', id: client }, async scene => {
    const { trx, now } = scene;
    const person = actor.person;
    if (person === null) return refuse('forbidden', 'The glass is broken by a person.');
    const until = new Date(Date.parse(now) + deps.limits.glassHours * 3_600_000).toISOString();
    const id = deps.newId();
    const { practice } = actor;
    await insertRow(trx, 'glass', { practice, id, client, person, reason, broken_at: now, ends_at: until });
    scene.tell({ reason, until });
    return accept({ until });
  });
}
