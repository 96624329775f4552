import { sql } from 'kysely';
import type { AnyType, Signature } from '../clinical/chart.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import type { Sheet } from '../clinical/kit/sheet.ts';
import type { DocumentVerb } from '../clinical/policy.ts';
import { build } from '../storage/build.ts';
import type { CoSignatureRow, DocumentRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import { onlyGiven } from './only-given.ts';
import type { Scene } from './perform.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface ReturnedView {
  readonly by: Named;
  readonly at: string;
  readonly comment: string;
  readonly revision: number;
}

interface Head {
  readonly id: string;
  readonly episode: string;
  readonly client: Named;
  readonly type: AnyType;
  readonly definitionVersion: number;
  readonly revision: number;
  readonly author: Named;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly basedOn?: string;
  readonly about?: string;
  readonly body: AnyBody;
  readonly returned: readonly ReturnedView[];
  readonly awaits?: Named;
  /** What the reader may do with it now. */
  readonly may: readonly DocumentVerb[];
}
export interface DraftView extends Head {
  readonly status: 'draft';
}
export interface SignedView extends Head {
  readonly status: 'signed';
  readonly signature: Signature;
  readonly coSignatures: readonly Signature[];
  readonly sheet: Sheet;
  readonly contentHash: string;
}
export type DocumentView = DraftView | SignedView;

type SignatureColumns = Pick<
  DocumentRow,
  | 'signer'
  | 'signer_name'
  | 'signer_role'
  | 'signer_credentials'
  | 'signer_licence'
  | 'signed_at'
  | 'signed_on'
>;

export const signatureView = (row: SignatureColumns | CoSignatureRow): Signature => ({
  by: {
    id: row.signer ?? '',
    name: row.signer_name ?? '',
    role: row.signer_role ?? '',
    ...onlyGiven({ credentials: row.signer_credentials, licence: row.signer_licence }),
  },
  at: row.signed_at ?? '',
  on: row.signed_on ?? '',
});

/** The document of a scene as its reader sees it; `row` is its newest form. */
export async function documentView(scene: Scene<'document'>, row: DocumentRow): Promise<DocumentView> {
  const more = scene.hasMore || row.awaits !== null ? await besides(scene.trx, row) : noMore;
  const head: Head = {
    ...headOf(row),
    client: { id: row.client, name: scene.clientName },
    author: { id: row.author, name: scene.authorName },
    returned: more.returned,
    ...(more.awaits && !more.coSignatures.some(each => each.by.id === more.awaits?.id)
      ? { awaits: more.awaits }
      : {}),
    may: verbsFor(scene, row, more.coSignatures),
  };
  if (row.status !== 'signed') return { ...head, status: 'draft' };
  return {
    ...head,
    status: 'signed',
    signature: signatureView(row),
    coSignatures: more.coSignatures,
    sheet: JSON.parse(row.sheet ?? '') as Sheet,
    contentHash: row.content_hash ?? '',
  };
}

const headOf = (row: DocumentRow) => ({
  id: row.id,
  episode: row.episode,
  type: row.type as AnyType,
  definitionVersion: row.definition_version,
  revision: row.revision,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  body: JSON.parse(row.body) as AnyBody,
  ...onlyGiven({ basedOn: row.based_on, about: row.about }),
});

interface Besides {
  readonly coSignatures: readonly Signature[];
  readonly returned: readonly ReturnedView[];
  readonly awaits: Named | undefined;
}
const noMore: Besides = { coSignatures: [], returned: [], awaits: undefined };

/** Co-signatures, comments and the awaited signer of one document. */
async function besides(trx: Trx, row: DocumentRow): Promise<Besides> {
  const [coSignatures, returned, awaited] = await Promise.all([
    trx.run(
      build
        .selectFrom('co_signature')
        .selectAll()
        .where('practice', '=', trx.practice)
        .where('document', '=', row.id)
        .orderBy('signed_at'),
    ),
    trx.run(
      sql<{ id: string; name: string; at: string; comment: string; revision: number }>`
        select r.by as id, p.name, r.at, r.comment, r.revision
        from returned r join person p on p.practice = r.practice and p.id = r.by
        where r.practice = ${trx.practice} and r.document = ${row.id} order by r.at`.compile(build),
    ),
    trx.run(
      build
        .selectFrom('person')
        .select(['id', 'name'])
        .where('practice', '=', trx.practice)
        .where('id', '=', row.awaits),
    ),
  ]);
  return {
    coSignatures: coSignatures.map(signatureView),
    returned: returned.map(({ id, name, ...said }) => ({ by: { id, name }, ...said })),
    awaits: awaited[0],
  };
}

const draftVerbs: readonly DocumentVerb[] = [
  'save-draft',
  'discard-draft',
  'sign-document',
  'return-document',
];
const signedVerbs: readonly DocumentVerb[] = [
  'co-sign',
  'return-document',
  'amend-document',
  'open-next-plan',
];

function verbsFor(scene: Scene<'document'>, row: DocumentRow, given: readonly Signature[]): DocumentVerb[] {
  const verbs = row.status === 'draft' ? draftVerbs : row.status === 'signed' ? signedVerbs : [];
  const me = scene.actor.person;
  return verbs.filter(verb => {
    if (verb === 'open-next-plan' && row.type !== 'treatment-plan') return false;
    if (verb === 'co-sign' && (row.signer === me || given.some(each => each.by.id === me))) return false;
    if (verb === 'return-document' && row.author === me) return false;
    return scene.may(verb, scene.guardedAs ?? row.type);
  });
}
