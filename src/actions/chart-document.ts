import type { AnyType, ChartDocument } from '../clinical/chart.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import { normalise } from '../clinical/kit/normalise.ts';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import type { ChartRow } from '../storage/chart-rows.ts';
import type { CoSignatureRow } from '../storage/tables.ts';
import { signatureView } from './document-view.ts';
import { onlyGiven } from './only-given.ts';

/** A stored document as rules, map and packet read it; lists that a draft has not begun read as empty. */
export function chartDocument(row: ChartRow, coSignatures: readonly CoSignatureRow[]): ChartDocument {
  const definition = definitionOf(row.type);
  const stored = JSON.parse(row.body) as AnyBody;
  const head = {
    id: row.id,
    episode: row.episode,
    type: row.type as AnyType,
    definitionVersion: row.definition_version,
    revision: row.revision,
    author: { id: row.author, name: row.author_name },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    body: definition && row.status === 'draft' ? normalise(definition, stored) : stored,
    ...onlyGiven({ basedOn: row.based_on, about: row.about }),
  };
  const own = coSignatures.filter(each => each.document === row.id);
  const whole =
    row.status === 'signed'
      ? { ...head, status: 'signed', signature: signatureView(row), coSignatures: own.map(signatureView) }
      : { ...head, status: 'draft' };
  return whole as ChartDocument;
}
