import { z } from 'zod';
import { contract } from './contract.ts';
import { refusalReply } from './refusal-reply.ts';
import { identity, instant, pageQuery, word } from './shapes.ts';

/** A psychotherapy note in the HIPAA sense: its author's alone, encrypted apart from the chart. */
export const privateNoteView = z.object({
  id: z.string(),
  client: z.string(),
  revision: z.number(),
  text: z.string(),
  createdAt: instant,
  updatedAt: instant,
});
export type PrivateNoteView = z.output<typeof privateNoteView>;

const text = word(2_000_000);
const params = z.strictObject({ note: identity });

export const privateNoteConflict = refusalReply.extend({
  detail: z.object({ stored: privateNoteView }).optional(),
});

export const listPrivateNotesRoute = contract({
  method: 'GET',
  path: '/private-notes',
  says: 'One’s own psychotherapy notes about a client, the latest first.',
  query: z.strictObject({ client: identity, limit: pageQuery.limit }),
  replies: { 200: z.object({ notes: z.array(privateNoteView) }) },
});

export const writePrivateNoteRoute = contract({
  method: 'POST',
  path: '/private-notes',
  says: 'Writes a psychotherapy note.',
  body: z.strictObject({ client: identity, text }),
  replies: { 201: privateNoteView },
});

export const readPrivateNoteRoute = contract({
  method: 'GET',
  path: '/private-notes/:note',
  says: 'One of one’s own psychotherapy notes.',
  params,
  replies: { 200: privateNoteView },
});

export const savePrivateNoteRoute = contract({
  method: 'PUT',
  path: '/private-notes/:note',
  says: 'Changes one of one’s own psychotherapy notes.',
  params,
  body: z.strictObject({ revision: z.number().int(), text }),
  replies: { 200: privateNoteView, 409: privateNoteConflict },
});

export const discardPrivateNoteRoute = contract({
  method: 'DELETE',
  path: '/private-notes/:note',
  says: 'Destroys one of one’s own psychotherapy notes.',
  params,
  replies: { 200: z.object({ id: z.string() }) },
});
