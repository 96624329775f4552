import type { ChartDocument } from '../../clinical/chart.ts';
import type { DocumentType } from '../../clinical/documents/index.ts';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { normalise } from '../../clinical/kit/normalise.ts';
import type { BodyFor } from '../chart-builder.ts';
import { documentOf, type Change } from './change-document.ts';
import { inOrder } from './in-order.ts';

interface Added<T extends DocumentType> {
  readonly key: string;
  readonly type: T;
  /** The day of writing and signing, `YYYY-MM-DD`. */
  readonly on: string;
  readonly body: BodyFor<T>;
  /** The key of a document by the same author. */
  readonly by: string;
}

/** Adds a document, signed on the day it was written. */
export const plus =
  <T extends DocumentType>({ key, type, on, body, by }: Added<T>): Change =>
  chart => {
    const like = documentOf(chart, by);
    if (like.status !== 'signed') throw new Error(`${by} is not signed.`);
    const at = `${on}T18:00:00.000Z`;
    const { episode, definitionVersion, revision, author, status, signature } = like;
    const document = {
      ...{ episode, type, definitionVersion, revision, author, status },
      ...{ id: `${chart.client.id}-${key}`, createdAt: at, updatedAt: at, coSignatures: [] },
      signature: { ...signature, at, on },
      body: normalise(knownDefinition(type), body),
    } as ChartDocument;
    return inOrder(chart, [...chart.documents, document]);
  };
