import type { Chart, ChartDocument } from '../../../clinical/chart.ts';
import type { AnyBody, DocumentDefinition } from '../../../clinical/kit/document.ts';
import { normalise } from '../../../clinical/kit/normalise.ts';

/** What a draft is apart from its answers. */
type DraftHead = Omit<Extract<ChartDocument, { readonly status: 'draft' }>, 'status' | 'body' | 'type'> & {
  readonly type: string;
};

/** The chart as it would be with the draft as it stands on the screen. */
export function liveChart(
  chart: Chart,
  view: DraftHead,
  definition: DocumentDefinition,
  body: AnyBody,
): Chart {
  const { id, episode, type, definitionVersion, revision, author, createdAt, updatedAt, basedOn, about } =
    view;
  const live = {
    ...{ id, episode, type, definitionVersion, revision, author, createdAt, updatedAt, basedOn, about },
    status: 'draft',
    body: normalise(definition, body),
  } as ChartDocument;
  const isKnown = chart.documents.some(document => document.id === id);
  const documents = isKnown
    ? chart.documents.map(document => (document.id === id ? live : document))
    : [...chart.documents, live];
  return { ...chart, documents };
}
