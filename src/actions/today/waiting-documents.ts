import { definitionOf, everyDefinition } from '../../clinical/documents/definition-of.ts';
import { onlyGiven } from '../only-given.ts';
import { daysBetween } from '../../clinical/time/days-between.ts';
import type { At, Where } from './at.ts';

export interface WaitingDocument extends Where {
  readonly document: string;
  readonly type: string;
  readonly title: string;
  readonly happenedOn?: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly updatedAt: string;
}

interface Found {
  id: string;
  client: string;
  client_name: string;
  episode: string;
  type: string;
  happened_on: string | null;
  author: string;
  author_name: string;
  created_at: string;
  updated_at: string;
}

const columns = `d.id, d.client, c.name as client_name, d.episode, d.type, d.happened_on, d.author,
  p.name as author_name, d.created_at, d.updated_at`;
const joined = `document d
  join client c on c.practice = d.practice and c.id = d.client
  join person p on p.practice = d.practice and p.id = d.author`;

/** Drafts of one's own, documents that wait for one's second signature, and those that came back with comments. */
export async function waitingDocuments(at: At) {
  const [drafts, toCoSign, returned] = await Promise.all([draftsOf(at), awaiting(at), returnedTo(at)]);
  return {
    drafts: drafts.map(row => ({
      ...waiting(row),
      ageDays: daysBetween(row.created_at.slice(0, 10), at.today),
    })),
    toCoSign: toCoSign.map(row => ({ ...waiting(row), signedAt: row.signed_at })),
    returned: returned.map(row => ({
      ...waiting(row),
      by: { id: row.by, name: row.by_name },
      comment: row.comment,
      returnedAt: row.at,
    })),
  };
}

function draftsOf({ trx, me }: At): Promise<Found[]> {
  const working = everyDefinition().flatMap(({ type, working: isWorking }) => (isWorking ? [type] : []));
  return trx.ask<Found>(
    `select ${columns} from ${joined}
      where d.practice = $1 and d.author = $2 and d.status = 'draft' and d.type <> all ($3::text[])
      order by d.created_at, d.id`,
    [trx.practice, me, working],
  );
}

function awaiting({ trx, me }: At): Promise<(Found & { signed_at: string })[]> {
  return trx.ask(
    `select ${columns}, d.signed_at from ${joined}
      where d.practice = $1 and d.awaits = $2 and d.status = 'signed'
        and not exists (select from co_signature s where s.practice = d.practice and s.document = d.id and s.signer = $2)
        and not exists (select from returned r where r.practice = d.practice and r.document = d.id
          and not exists (select from document a where a.practice = r.practice and a.about = r.document
            and a.status = 'signed' and a.signed_at > r.at))
      order by d.signed_at, d.id`,
    [trx.practice, me],
  );
}

/** Comments that the author has not answered yet: by a save of the draft, or by an amendment of what was signed. */
function returnedTo({
  trx,
  me,
}: At): Promise<(Found & { by: string; by_name: string; comment: string; at: string })[]> {
  return trx.ask(
    `select ${columns}, r.by, b.name as by_name, r.comment, r.at
      from returned r join ${joined} on d.practice = r.practice and d.id = r.document
        join person b on b.practice = r.practice and b.id = r.by
      where r.practice = $1 and d.author = $2 and d.status <> 'discarded'
        and case when d.status = 'draft' then d.revision = r.revision
          else not exists (select from co_signature s where s.practice = d.practice and s.document = d.id)
            and not exists (select from document a where a.practice = d.practice and a.about = d.id
              and a.status <> 'discarded' and a.created_at > r.at) end
      order by r.at, r.id`,
    [trx.practice, me],
  );
}

const waiting = (row: Found): WaitingDocument => ({
  client: { id: row.client, name: row.client_name },
  episode: row.episode,
  document: row.id,
  type: row.type,
  title: definitionOf(row.type)?.title ?? row.type,
  author: { id: row.author, name: row.author_name },
  updatedAt: row.updated_at,
  ...onlyGiven({ happenedOn: row.happened_on }),
});
