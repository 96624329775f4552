import { z } from 'zod';
import { settings, type Setting } from '../../clinical/chart.ts';
import { stages } from '../../clinical/kit/document.ts';
import { contract } from './contract.ts';
import { clientId, day, line, named, nextPage, optionalLine, pageQuery, word } from './shapes.ts';

export const setting = z.enum(Object.keys(settings) as [Setting, ...Setting[]]);

const more = optionalLine(500).optional();
export const clientAnswers = {
  name: line(),
  goesBy: more,
  recordNumber: line(60),
  bornOn: day.optional(),
  pronouns: more,
  language: more,
  contact: more,
  guardian: more,
  payer: more,
};

export const clientView = z.object({
  id: z.string(),
  name: z.string(),
  goesBy: z.string().optional(),
  recordNumber: z.string(),
  bornOn: day.optional(),
  pronouns: z.string().optional(),
  language: z.string().optional(),
  contact: z.string().optional(),
  guardian: z.string().optional(),
  payer: z.string().optional(),
});

export const episodeView = z.object({
  id: z.string(),
  admittedOn: day,
  closedOn: day.optional(),
  closedReason: z.string().optional(),
  setting,
});
export type EpisodeView = z.output<typeof episodeView>;

/** How far the thread of an episode has come: one bead for each stage. */
export const threadStatus = z.object({
  stages: z.array(z.object({ stage: z.enum(stages), standing: z.enum(['none', 'draft', 'signed']) })),
});

export const clientRow = z.object({
  client: named.extend({
    goesBy: z.string().optional(),
    recordNumber: z.string(),
    bornOn: day.optional(),
  }),
  /** The open episode, else the last one; absent when there is none or it may not be opened. */
  episode: episodeView.optional(),
  thread: threadStatus.optional(),
  lastContactOn: day.optional(),
  drafts: z.number(),
  /** Whether the reader is on the treatment team; if not, the chart asks for a reason first. */
  isOnTeam: z.boolean(),
});
export type ClientRow = z.output<typeof clientRow>;

export const listClientsRoute = contract({
  method: 'GET',
  path: '/clients',
  says: 'Clients by name or record number; a search is written to the access log.',
  query: z.strictObject({
    search: word().optional(),
    show: z.enum(['open', 'closed', 'all']).optional(),
    ...pageQuery,
  }),
  replies: { 200: z.object({ clients: z.array(clientRow), ...nextPage }) },
});

export const clientWithEpisodes = z.object({ client: clientView, episodes: z.array(episodeView) });

export const openClientRoute = contract({
  method: 'POST',
  path: '/clients',
  says: 'Opens a record and its first episode; who opens it is on the treatment team.',
  body: z.strictObject({ ...clientAnswers, episode: z.strictObject({ admittedOn: day, setting }) }),
  replies: { 201: clientWithEpisodes },
});

export const readClientRoute = contract({
  method: 'GET',
  path: '/clients/:client',
  says: 'A client and all episodes of care, the latest first.',
  params: clientId,
  replies: { 200: clientWithEpisodes },
});

export const changeClientRoute = contract({
  method: 'PUT',
  path: '/clients/:client',
  says: 'Changes what is known about a client.',
  params: clientId,
  body: z.strictObject(clientAnswers),
  replies: { 200: clientWithEpisodes },
});

export const breakGlassRoute = contract({
  method: 'POST',
  path: '/clients/:client/break-glass',
  says: 'Opens a chart to someone outside the treatment team, for a stated reason and a limited time.',
  params: clientId,
  body: z.strictObject({ reason: line(2_000).min(10, 'needs a sentence') }),
  replies: { 200: z.object({ until: z.iso.datetime({ offset: true }) }) },
});
