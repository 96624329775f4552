import { type Result, accept } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import { clientView } from './client-view.ts';
import type { Deps } from './deps.ts';
import { episodesOf } from './episodes-of.ts';
import type { ClientWithEpisodes } from './open-client.ts';
import { perform } from './perform.ts';

/** A client and all episodes of care, the latest first. */
export function readClient(deps: Deps, actor: Actor, client: string): Promise<Result<ClientWithEpisodes>> {
  return perform(deps, actor, { verb: 'read-client', on: 'client', id: client }, async ({ trx, row }) =>
    accept({ client: clientView(row), episodes: await episodesOf(trx, client) }),
  );
}
