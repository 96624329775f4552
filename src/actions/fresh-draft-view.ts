import type { AnyType } from '../clinical/chart.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import type { DocumentRow } from '../storage/tables.ts';
import type { DraftView } from './document-view.ts';
import { onlyGiven } from './only-given.ts';
import type { Scene } from './perform.ts';

/** A draft that the acting person has just started, as they see it. */
export function freshDraftView(
  { asker, clientName }: Pick<Scene<'episode'>, 'asker' | 'clientName'>,
  row: DocumentRow,
): DraftView {
  return {
    status: 'draft',
    id: row.id,
    episode: row.episode,
    client: { id: row.client, name: clientName },
    type: row.type as AnyType,
    definitionVersion: row.definition_version,
    revision: row.revision,
    author: { id: row.author, name: asker?.name ?? '' },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    body: JSON.parse(row.body) as AnyBody,
    ...onlyGiven({ basedOn: row.based_on, about: row.about }),
    returned: [],
    may: ['save-draft', 'discard-draft', 'sign-document'],
  };
}
