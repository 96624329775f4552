import type { Chart, ChartDocument, Signature } from '../chart.ts';
import { definitionOf } from '../documents/definition-of.ts';
import { withDerived } from '../documents/with-derived.ts';
import { normalise } from '../kit/normalise.ts';

/** The chart as it would be with one of its drafts signed. */
export const asSigned = (chart: Chart, document: string, signature: Signature): Chart => ({
  ...chart,
  documents: chart.documents.map(one => (one.id === document ? sealed(one, signature) : one)),
});

function sealed(draft: ChartDocument, signature: Signature): ChartDocument {
  const definition = definitionOf(draft.type);
  const body = withDerived(draft.type, draft.body);
  return {
    ...draft,
    body: definition ? normalise(definition, body) : body,
    status: 'signed',
    signature,
    coSignatures: [],
  } as ChartDocument;
}
