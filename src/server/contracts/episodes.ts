import { z } from 'zod';
import { setting, episodeView } from './clients.ts';
import { contract } from './contract.ts';
import { clientId, day, done, episodeId, identity, instant, line, named } from './shapes.ts';

export const careTeamMember = z.object({
  person: named.extend({ credentials: z.string() }),
  joinedAt: instant,
});
export type CareTeamMember = z.output<typeof careTeamMember>;

export const openEpisodeRoute = contract({
  method: 'POST',
  path: '/clients/:client/episodes',
  says: 'Opens a further episode of care.',
  params: clientId,
  body: z.strictObject({ admittedOn: day, setting }),
  replies: { 201: episodeView },
});

export const closeEpisodeRoute = contract({
  method: 'POST',
  path: '/episodes/:episode/close',
  says: 'Closes an episode; its documents stay readable and can still be amended.',
  params: episodeId,
  body: z.strictObject({ closedOn: day, reason: line(2_000) }),
  replies: { 200: episodeView },
});

export const joinCareTeamRoute = contract({
  method: 'POST',
  path: '/episodes/:episode/care-team',
  says: 'Puts a person on the treatment team: the chart is open to them.',
  params: episodeId,
  body: z.strictObject({ person: identity }),
  replies: { 200: z.object({ careTeam: z.array(careTeamMember) }) },
});

export const leaveCareTeamRoute = contract({
  method: 'DELETE',
  path: '/episodes/:episode/care-team/:person',
  says: 'Takes a person off the treatment team.',
  params: z.strictObject({ episode: identity, person: identity }),
  replies: { 200: done },
});
