import type { ChartDocument } from '../chart.ts';
import { definitionOf } from '../documents/definition-of.ts';
import type { AnyBody } from '../kit/document.ts';
import { itemsOf } from '../kit/items.ts';
import type { Place } from '../kit/place.ts';
import { perDocument } from '../remembered.ts';
import type { NodeKind } from './node.ts';
import { nodeKind } from './node-kind.ts';

/** One thing of the thread as one document holds it. */
export interface Occurrence {
  readonly item: string;
  readonly kind: NodeKind;
  /** What it calls itself; a whole document only its title, to which the reader adds the day. */
  readonly name: string;
  readonly answers: AnyBody;
  readonly place: Place;
  readonly document: ChartDocument;
}

/** Everything in a document that can be a node of the thread. */
export const occurrencesIn = perDocument((document): readonly Occurrence[] => {
  const definition = definitionOf(document.type);
  const items = definition ? itemsOf(definition, document.body) : [];
  const found = items.flatMap(({ id, target, path, answers, name }): Occurrence[] => {
    const kind = nodeKind(target);
    const place = { document: document.id, type: document.type, path };
    return kind === undefined ? [] : [{ item: id, kind, name, answers, place, document }];
  });
  return [...wholeDocument(document), ...found.flatMap(one => [one, ...responseTo(one)])];
});

function wholeDocument(document: ChartDocument): Occurrence[] {
  const { id, type, body } = document;
  const kind = nodeKind(type);
  if (kind === undefined) return [];
  const title = definitionOf(type)?.title ?? type.replace('measure:', '').toUpperCase();
  const name = kind === 'session' ? 'Session' : title;
  return [{ item: id, kind, name, answers: body, place: { document: id, type, path: [] }, document }];
}

/** What the client answered to a piece of work, in words or as a rating. */
function responseTo(work: Occurrence): Occurrence[] {
  const { response, rating } = work.answers as { response?: string; rating?: number };
  if (work.kind !== 'work' || (!response?.trim() && rating === undefined)) return [];
  const rated = rating === undefined ? undefined : `${rating} of 10`;
  const name = [rated, response].filter(Boolean).join(': ');
  const field = response?.trim() ? 'response' : 'rating';
  return [{ ...work, kind: 'response', name, place: { ...work.place, path: [...work.place.path, field] } }];
}
