import type { Client, Episode, Setting } from '../clinical/chart.ts';
import { type Result, accept } from '../clinical/kit/result.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { clientColumns, clientView, episodeView, type ClientAnswers } from './client-view.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

export interface NewEpisode {
  readonly admittedOn: string;
  readonly setting: Setting;
}
export interface ClientWithEpisodes {
  readonly client: Client;
  readonly episodes: readonly Episode[];
}

/** Opens a client's record and its first episode; whoever opens it is on the treatment team. */
export function openClient(
  deps: Deps,
  actor: Actor,
  input: ClientAnswers & { readonly episode: NewEpisode },
): Promise<Result<ClientWithEpisodes>> {
  const { practice, person } = actor;
  return perform(deps, actor, { verb: 'open-client', on: 'practice', id: practice }, async scene => {
    const { trx, now } = scene;
    const id = deps.newId();
    const origin = null;
    const client = await insertRow(trx, 'client', {
      practice,
      id,
      ...clientColumns(input),
      origin,
      created_at: now,
    });
    const episode = await insertRow(trx, 'episode', {
      practice,
      id: deps.newId(),
      client: id,
      setting: input.episode.setting,
      admitted_on: input.episode.admittedOn,
      closed_on: null,
      closed_reason: null,
      created_at: now,
    });
    if (person !== null)
      await insertRow(trx, 'care_team', {
        practice,
        id: deps.newId(),
        client: id,
        episode: episode.id,
        person,
        role: 'clinician',
        joined_at: now,
        left_at: null,
      });
    scene.opensChain(id);
    scene.tell({ client: id });
    return accept({ client: clientView(client), episodes: [episodeView(episode)] });
  });
}
