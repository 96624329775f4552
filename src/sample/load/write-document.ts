import type { Actor } from '../../actions/actor.ts';
import { amendDocument } from '../../actions/amend-document.ts';
import { coSign } from '../../actions/co-sign.ts';
import { confirmSecret } from '../../actions/confirm-secret.ts';
import { openNextPlan } from '../../actions/open-next-plan.ts';
import { saveDraft } from '../../actions/save-draft.ts';
import { signDocument } from '../../actions/sign-document.ts';
import { startDocument } from '../../actions/start-document.ts';
import type { AnyBody } from '../../clinical/kit/document.ts';
import { samplePractice } from '../people.ts';
import type { SampleClient, SampleDocument } from '../sample-client.ts';
import { withDocumentIds } from '../with-document-ids.ts';
import { accepted } from './accepted.ts';
import { instantOf } from './instant-of.ts';
import type { Moment, Telling } from './moments-of.ts';
import { sampleSecret } from './load-people.ts';

/** Which ids the keys of a story have been given. */
export interface Known {
  client?: string;
  readonly episodes: Map<string, string>;
  readonly documents: Map<string, { readonly id: string; readonly revision: number }>;
}

/** The moments of one document: written, signed, signed a second time. */
export function writeDocument(
  telling: Telling,
  client: SampleClient,
  document: SampleDocument,
  known: Known,
): Moment[] {
  const { actors, day, deps } = telling;
  const author = actors[document.author];
  const what = `${client.key}/${document.key}`;
  const at = (offset: number, time: string): string => instantOf(day(offset), time, samplePractice.timeZone);
  const { signed } = document;

  const written: Moment = {
    at: at(document.writtenOn, document.time),
    happens: async () => {
      known.documents.set(document.key, await write(telling, author, { client, document, known, what }));
    },
  };
  if (!signed) return [written];

  const signing: Moment = {
    at: at(signed.on, signed.time),
    happens: async () => {
      const { id, revision } = idOf(known, document.key);
      const confirmation = accepted(await confirmSecret(deps, author, sampleSecret), what);
      accepted(await signDocument(deps, author, id, { revision, confirmation }), what);
    },
  };
  const { coSignedBy } = signed;
  if (!coSignedBy) return [written, signing];

  const second: Moment = {
    at: at(coSignedBy.on, coSignedBy.time),
    happens: async () => {
      const supervisor = actors[coSignedBy.by];
      const confirmation = accepted(await confirmSecret(deps, supervisor, sampleSecret), what);
      accepted(await coSign(deps, supervisor, idOf(known, document.key).id, confirmation), what);
    },
  };
  return [written, signing, second];
}

function idOf(known: Known, key: string): { readonly id: string; readonly revision: number } {
  const found = known.documents.get(key);
  if (!found) throw new Error(`The document "${key}" is spoken of before it was written.`);
  return found;
}

interface Writing {
  readonly client: SampleClient;
  readonly document: SampleDocument;
  readonly known: Known;
  readonly what: string;
}

/** Starts the draft in the way its kind is started, and fills it in. */
async function write(
  { deps }: Telling,
  author: Actor,
  { client, document, known, what }: Writing,
): Promise<{ id: string; revision: number }> {
  const body = withDocumentIds(document.body, key => idOf(known, key).id);
  const { type, about, basedOn } = document;
  if (about === undefined && basedOn === undefined) {
    const episode = known.episodes.get(document.episode) ?? '';
    const { id, revision } = accepted(await startDocument(deps, author, episode, { type, body }), what);
    return { id, revision };
  }
  const started =
    about !== undefined
      ? await amendDocument(deps, author, idOf(known, about).id, type as 'addendum')
      : await openNextPlan(deps, author, idOf(known, basedOn ?? '').id, reviewOf(client, document, known));
  const { id, revision } = accepted(started, what);
  const saved = accepted(await saveDraft(deps, author, id, { revision, body }), what);
  return { id, revision: saved.revision };
}

/** The last review that was signed before a plan opens its next version; without one the plan's own reason does. */
function reviewOf(
  client: SampleClient,
  plan: SampleDocument,
  known: Known,
): { review?: string; reason?: string } {
  const isBefore = ({ on, time }: { on: number; time: string }): boolean =>
    on < plan.writtenOn || (on === plan.writtenOn && time <= plan.time);
  const review = client.documents.findLast(
    ({ type, signed }) => type === 'plan-review' && signed !== undefined && isBefore(signed),
  );
  if (review) return { review: idOf(known, review.key).id };
  const reason = (plan.body as AnyBody)['revisionReason'];
  return typeof reason === 'string' ? { reason } : {};
}
