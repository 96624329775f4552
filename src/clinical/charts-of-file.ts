import type { AnyType, Chart, ChartDocument, Client, Coverage, Signature } from './chart.ts';
import type { ChartFile, FiledCoverage, FiledDocument, FiledSignature } from './chart-file.ts';
import { coveredClient } from './covered-client.ts';
import { documentDate } from './document-date.ts';
import { definitionOf } from './documents/definition-of.ts';
import { normalise } from './kit/normalise.ts';
import { payerAsRead } from './payer-as-read.ts';

/** The charts of a file, one for each episode, as they stand on a day (`YYYY-MM-DD`). */
export function chartsOfFile(file: ChartFile, today: string): Chart[] {
  const names = new Map(file.people.map(person => [person.id, person.name]));
  const client = clientOf(file, today);
  return file.episodes.map(({ id, admittedOn, closedOn, closedReason, setting }) => ({
    client,
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

/** Coverages that were entered by mistake hold on no day. */
function clientOf({ client: { coverages = [], ...client } }: ChartFile, today: string): Client {
  const holding = coverages.filter(({ from, until }) => until === undefined || until >= from);
  const asCharted = ({ isSelfPay, payer, ...more }: FiledCoverage): Coverage => ({
    ...more,
    payer: payerAsRead(payer, isSelfPay ?? false),
  });
  return coveredClient(client, holding.map(asCharted), today);
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
