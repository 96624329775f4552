import type { AnyType, Chart, ChartDocument, Signature } from './chart.ts';
import type { ChartFile, FiledDocument, FiledSignature } from './chart-file.ts';
import { documentDate } from './document-date.ts';
import { definitionOf } from './documents/definition-of.ts';
import { normalise } from './kit/normalise.ts';

/** The charts of a file, one for each episode, as they stand on a day (`YYYY-MM-DD`). */
export function chartsOfFile(file: ChartFile, today: string): Chart[] {
  const names = new Map(file.people.map(person => [person.id, person.name]));
  return file.episodes.map(({ id, admittedOn, closedOn, closedReason, setting }) => ({
    client: file.client,
    episode: { id, admittedOn, closedOn, closedReason, setting },
    today,
    ...(file.answers && { answers: file.answers.filter(({ episode }) => episode === id) }),
    documents: file.documents
      .filter(document => document.episode === id)
      .map(document => chartDocument(document, names))
      .sort(
        (one, other) =>
          documentDate(one).localeCompare(documentDate(other)) ||
          one.createdAt.localeCompare(other.createdAt),
      ),
  }));
}

const signatureOf = ({ by, at, on }: FiledSignature): Signature => ({ by, at, on });

function chartDocument(filed: FiledDocument, names: ReadonlyMap<string, string>): ChartDocument {
  const definition = definitionOf(filed.type);
  const head = {
    id: filed.id,
    episode: filed.episode,
    type: filed.type as AnyType,
    definitionVersion: filed.definitionVersion,
    revision: filed.revision,
    author: { id: filed.author, name: names.get(filed.author) ?? '' },
    createdAt: filed.createdAt,
    updatedAt: filed.updatedAt,
    body: definition ? normalise(definition, filed.body) : filed.body,
    basedOn: filed.basedOn,
    about: filed.about,
  };
  const whole = filed.signature
    ? {
        ...head,
        status: 'signed',
        signature: signatureOf(filed.signature),
        coSignatures: filed.coSignatures.map(signatureOf),
      }
    : { ...head, status: 'draft' };
  return whole as ChartDocument;
}
