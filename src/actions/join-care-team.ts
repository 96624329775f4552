import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { careTeamOf, type CareTeamMember } from './care-team-of.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

/** Puts a person on the treatment team of an episode: the chart is open to them. */
export function joinCareTeam(
  deps: Deps,
  actor: Actor,
  episode: string,
  person: string,
): Promise<Result<{ readonly careTeam: readonly CareTeamMember[] }>> {
  return perform(deps, actor, { verb: 'join-care-team', on: 'episode', id: episode }, async scene => {
    const { trx, row, now } = scene;
    const roles = await rolesOf(trx, person);
    if (roles === undefined) return refuse('not-found', 'There is no such person in the practice.');
    await trx.ask('select from episode where practice = $1 and id = $2 for no key update', [
      trx.practice,
      row.id,
    ]);
    const team = await careTeamOf(trx, row.id);
    if (team.some(member => member.person.id === person)) return accept({ careTeam: team });
    await insertRow(trx, 'care_team', {
      practice: actor.practice,
      id: deps.newId(),
      client: row.client,
      episode: row.id,
      person,
      role: roles.includes('"clinician"') ? 'clinician' : 'supervisor',
      joined_at: now,
      left_at: null,
    });
    scene.tell({ person });
    return accept({ careTeam: await careTeamOf(trx, row.id) });
  });
}

/** The roles of an active person, as stored. */
async function rolesOf(trx: Trx, person: string): Promise<string | undefined> {
  const [found] = await trx.run(
    build
      .selectFrom('person')
      .select('roles')
      .where('practice', '=', trx.practice)
      .where('id', '=', person)
      .where('active', '=', true),
  );
  return found?.roles;
}
