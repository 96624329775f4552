import type { Episode } from '../clinical/chart.ts';
import { type Result, accept } from '../clinical/kit/result.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { episodeView } from './client-view.ts';
import type { Deps } from './deps.ts';
import type { NewEpisode } from './open-client.ts';
import { perform } from './perform.ts';

/** Opens a further episode of care; a clinician who opens it is on its treatment team. */
export function openEpisode(
  deps: Deps,
  actor: Actor,
  client: string,
  input: NewEpisode,
): Promise<Result<Episode>> {
  const { practice, person } = actor;
  return perform(deps, actor, { verb: 'open-episode', on: 'client', id: client }, async scene => {
    const { trx, now } = scene;
    const id = deps.newId();
    const row = await insertRow(trx, 'episode', {
      practice,
      id,
      client,
      setting: input.setting,
      admitted_on: input.admittedOn,
      closed_on: null,
      closed_reason: null,
      created_at: now,
    });
    if (person !== null && scene.standings.includes('team'))
      await insertRow(trx, 'care_team', {
        practice,
        id: deps.newId(),
        client,
        episode: id,
        person,
        role: 'clinician',
        joined_at: now,
        left_at: null,
      });
    scene.tell({ episode: id });
    return accept(episodeView(row));
  });
}
