import type { FiledDocument, FiledSignature } from '../../clinical/chart-file.ts';
import type { AnyBody } from '../../clinical/kit/document.ts';
import type { Sheet } from '../../clinical/kit/sheet.ts';
import type { CoSignatureRow, DocumentRow, ReturnedRow } from '../../storage/tables.ts';
import type { Trx } from '../../storage/trx.ts';
import { onlyGiven } from '../only-given.ts';

type Row = DocumentRow & { guarded_as: string };

/** The documents of a client that may leave, in the order in which they were begun. */
export async function filedDocuments(
  trx: Trx,
  client: string,
  maySend: (type: string) => boolean,
): Promise<FiledDocument[]> {
  const [rows, coSignatures, returned] = await Promise.all([
    trx.ask<Row>(
      `select d.*, coalesce(b.type, d.type) as guarded_as
        from document d left join document b on b.practice = d.practice and b.id = d.about
        where d.practice = $1 and d.client = $2 and d.status <> 'discarded' order by d.created_at, d.id`,
      [trx.practice, client],
    ),
    trx.ask<CoSignatureRow>(
      'select * from co_signature where practice = $1 and client = $2 order by signed_at, id',
      [trx.practice, client],
    ),
    trx.ask<ReturnedRow>('select * from returned where practice = $1 and client = $2 order by at, id', [
      trx.practice,
      client,
    ]),
  ]);
  const sent = new Set(rows.filter(row => maySend(row.guarded_as)).map(row => row.id));
  const isSent = (id: string | null): id is string => id !== null && sent.has(id);
  return rows
    .filter(row => sent.has(row.id))
    .map(row => ({
      ...headOf(row, isSent),
      ...(row.status === 'signed' ? signedPart(row) : {}),
      coSignatures: coSignatures.filter(each => each.document === row.id).map(filedCoSignature),
      returned: returned
        .filter(each => each.document === row.id)
        .map(({ id, by, at, comment, revision }) => ({ id, by, at, comment, revision })),
    }));
}

const headOf = (row: Row, isSent: (id: string | null) => id is string) => ({
  id: row.id,
  episode: row.episode,
  type: row.type,
  definitionVersion: row.definition_version,
  revision: row.revision,
  status: row.status === 'signed' ? ('signed' as const) : ('draft' as const),
  author: row.author,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  body: JSON.parse(row.body) as AnyBody,
  ...(isSent(row.based_on) ? { basedOn: row.based_on } : {}),
  ...(isSent(row.opened_from) ? { openedFrom: row.opened_from } : {}),
  ...(isSent(row.about) ? { about: row.about } : {}),
});

type Signed = Pick<
  DocumentRow | CoSignatureRow,
  | 'signer'
  | 'signer_name'
  | 'signer_role'
  | 'signer_credentials'
  | 'signer_licence'
  | 'signed_at'
  | 'signed_on'
  | 'sign_method'
  | 'content_hash'
  | 'seal'
  | 'seal_key'
>;

const filedSignature = (row: Signed): FiledSignature => ({
  by: {
    id: row.signer ?? '',
    name: row.signer_name ?? '',
    role: row.signer_role ?? '',
    ...onlyGiven({ credentials: row.signer_credentials, licence: row.signer_licence }),
  },
  at: row.signed_at ?? '',
  on: row.signed_on ?? '',
  method: row.sign_method ?? '',
  proof: { contentHash: row.content_hash ?? '', seal: row.seal ?? '', key: row.seal_key ?? '' },
});

const signedPart = (row: DocumentRow) => ({
  signature: filedSignature(row),
  sheet: JSON.parse(row.sheet ?? '') as Sheet as NonNullable<FiledDocument['sheet']>,
});

const filedCoSignature = (row: CoSignatureRow) => ({ id: row.id, ...filedSignature(row) });
