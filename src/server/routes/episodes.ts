import { closeEpisode } from '../../actions/close-episode.ts';
import { joinCareTeam } from '../../actions/join-care-team.ts';
import { leaveCareTeam } from '../../actions/leave-care-team.ts';
import { openEpisode } from '../../actions/open-episode.ts';
import {
  closeEpisodeRoute,
  joinCareTeamRoute,
  leaveCareTeamRoute,
  openEpisodeRoute,
} from '../contracts/episodes.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';
import { isDone } from './is-done.ts';

export const episodeRoutes: readonly Route[] = [
  serve(openEpisodeRoute, ({ deps, actor, params, body }) => openEpisode(deps, actor, params.client, body)),
  serve(closeEpisodeRoute, ({ deps, actor, params, body }) =>
    closeEpisode(deps, actor, params.episode, body),
  ),
  serve(joinCareTeamRoute, ({ deps, actor, params, body }) =>
    joinCareTeam(deps, actor, params.episode, body.person),
  ),
  serve(leaveCareTeamRoute, async ({ deps, actor, params }) =>
    isDone(await leaveCareTeam(deps, actor, params.episode, params.person)),
  ),
];
