import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { personObjection } from './add-person.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { personColumns, personView, type PersonAnswers, type PersonView } from './person-row.ts';
import { leavesNoAdmin } from './last-admin.ts';

/** Changes name, roles, credentials, licence or supervisor; signatures already given keep what they said. */
export function changePerson(
  deps: Deps,
  actor: Actor,
  person: string,
  answers: PersonAnswers,
): Promise<Result<PersonView>> {
  return perform(deps, actor, { verb: 'change-person', on: 'practice', id: actor.practice }, async scene => {
    const objection = await personObjection(scene.trx, answers, person);
    if (objection) return objection;
    const row = await changeRow(scene.trx, 'person', { id: person, set: personColumns(answers) });
    if (!row) return refuse('not-found', 'There is no such person.');
    scene.tell({ person });
    return (await leavesNoAdmin(scene.trx)) ?? accept(personView(row));
  });
}
