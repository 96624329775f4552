import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeSessions } from '../storage/sessions.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { leavesNoAdmin } from './last-admin.ts';
import { perform } from './perform.ts';
import { personView, type PersonView } from './person-row.ts';

/** Lets a person sign in again, or ends all their sessions and lets them sign in no more. */
export function setPersonActive(
  deps: Deps,
  actor: Actor,
  person: string,
  isActive: boolean,
): Promise<Result<PersonView>> {
  return perform(deps, actor, { verb: 'change-person', on: 'practice', id: actor.practice }, async scene => {
    const { trx, now } = scene;
    const row = await changeRow(trx, 'person', { id: person, set: { active: isActive } });
    if (!row) return refuse('not-found', 'There is no such person.');
    if (!isActive) await changeSessions(trx, { ended_at: now }, { person });
    scene.tell({ person, active: isActive });
    return (await leavesNoAdmin(trx)) ?? accept(personView(row));
  });
}
