import { sql } from 'kysely';
import { build } from './build.ts';
import type { CoSignatureRow, DocumentRow } from './tables.ts';
import type { Trx } from './trx.ts';

/** A document as a chart needs it: without the Sheet, with its author's name. */
export type ChartRow = Omit<DocumentRow, 'sheet'> & {
  author_name: string;
  /** The type whose rights hold: of an amendment, the type of what it is about. */
  guarded_as: string;
};

/** All documents of an episode that were not put away, oldest first by when what they tell happened. */
export function chartRows(trx: Trx, episode: string): Promise<ChartRow[]> {
  return trx.run(
    sql<ChartRow>`
      select d.practice, d.id, d.client, d.episode, d.type, d.definition_version, d.revision, d.status, d.body,
        d.happened_on, d.author, d.created_at, d.updated_at, d.updated_by, d.based_on, d.opened_from, d.about,
        d.awaits, d.signer, d.signer_name, d.signer_credentials, d.signer_licence, d.signer_role, d.signed_at,
        d.signed_on, d.sign_method, d.content_hash, d.seal, d.seal_key, d.origin, p.name as author_name, coalesce(b.type, d.type) as guarded_as
      from document d join person p on p.practice = d.practice and p.id = d.author
        left join document b on b.practice = d.practice and b.id = d.about
      where d.practice = ${trx.practice} and d.status <> 'discarded'
        and d.client = (select client from episode where practice = ${trx.practice} and id = ${episode})
        and d.episode = ${episode}
      order by coalesce(d.happened_on::text, d.created_at::text), d.created_at, d.id`.compile(build),
  );
}

/** All second signatures under documents of a client. */
export function coSignatureRows(trx: Trx, client: string): Promise<CoSignatureRow[]> {
  return trx.run(
    sql<CoSignatureRow>`
      select c.* from co_signature c
      where c.practice = ${trx.practice}
        and c.document in (select id from document where practice = ${trx.practice} and client = ${client})
      order by c.signed_at, c.id`.compile(build),
  );
}
