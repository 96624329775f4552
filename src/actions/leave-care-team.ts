import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

/** Takes a person off the treatment team of an episode; when they were on it stays in the record. */
export function leaveCareTeam(
  deps: Deps,
  actor: Actor,
  episode: string,
  person: string,
): Promise<Result<true>> {
  return perform(deps, actor, { verb: 'leave-care-team', on: 'episode', id: episode }, async scene => {
    const { trx, now } = scene;
    const [member] = await trx.run(
      build
        .selectFrom('care_team')
        .select('id')
        .where('practice', '=', trx.practice)
        .where('episode', '=', episode)
        .where('person', '=', person)
        .where('left_at', 'is', null),
    );
    if (!member) return refuse('not-found', 'This person is not on the treatment team.');
    await changeRow(trx, 'care_team', { id: member.id, set: { left_at: now } });
    scene.tell({ person });
    return accept(true);
  });
}
