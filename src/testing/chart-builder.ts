import type {
  Chart,
  ChartDocument,
  Client,
  Episode,
  MeasureType,
  Signature,
  SignedDocument,
} from '../clinical/chart.ts';
import { documentDate } from '../clinical/document-date.ts';
import { knownDefinition } from '../clinical/documents/definition-of.ts';
import type { documents, DocumentType } from '../clinical/documents/index.ts';
import type { AnyBody, BodyInput } from '../clinical/kit/document.ts';
import { normalise } from '../clinical/kit/normalise.ts';

export const river: Client = {
  id: 'river',
  name: 'River Amari',
  recordNumber: 'R-0007',
  bornOn: '1991-05-14',
  language: 'English',
  contact: '12 Weaver Lane; 555-0119',
};
export const admission: Episode = { id: 'episode', admittedOn: '2026-03-02', setting: 'outpatient' };
const okafor = {
  id: 'okafor',
  name: 'Ines Okafor',
  role: 'clinician',
  credentials: 'LCSW',
  licence: 'LCSW 48213',
};

export type BodyFor<T extends DocumentType> = BodyInput<(typeof documents)[T]>;
interface More {
  readonly id?: string;
  readonly signedOn?: string;
  readonly basedOn?: string;
}

const atNoon = (day: string): string => `${day}T12:00:00.000Z`;
const signatureOn = (day: string): Signature => ({ by: okafor, at: atNoon(day), on: day });

/** A signed document with just these answers; signed on the day it tells about unless said otherwise. */
export function written<T extends DocumentType>(
  type: T,
  body: BodyFor<T>,
  more: More = {},
): SignedDocument<T> {
  return built(type, normalise(knownDefinition(type), body), more) as SignedDocument<T>;
}

/** An administered questionnaire: its answers by item. */
export const measured = (type: MeasureType, on: string, answers: AnyBody = {}): ChartDocument =>
  built(type, answers, { signedOn: on, id: `${type.replace(':', '-')}-${on}` });

function built(type: string, body: AnyBody, { id, signedOn, basedOn }: More): ChartDocument {
  const head = {
    episode: admission.id,
    type,
    definitionVersion: 1,
    revision: 1,
    author: { id: okafor.id, name: okafor.name },
    body,
    ...(basedOn !== undefined && { basedOn }),
  };
  const unsigned = {
    ...head,
    id: '',
    createdAt: atNoon(signedOn ?? '2026-03-02'),
    status: 'draft',
  } as ChartDocument;
  const day = documentDate(unsigned);
  const written = { id: id ?? `${type}-${day}`, createdAt: atNoon(day), updatedAt: atNoon(signedOn ?? day) };
  return {
    ...head,
    ...written,
    status: 'signed',
    signature: signatureOn(signedOn ?? day),
    coSignatures: [],
  } as ChartDocument;
}

/** The same document before it was signed. */
export function draft<D extends ChartDocument>(document: D): D {
  const { id, episode, type, definitionVersion, revision, author, createdAt, updatedAt, body } = document;
  const head = { id, episode, type, definitionVersion, revision, author, createdAt, updatedAt, body };
  return { ...head, status: 'draft' } as unknown as D;
}

/** A signed document with another signature: who signed, or when. */
export function signedBy<D extends ChartDocument>(document: D, by: Partial<typeof okafor>): D {
  if (document.status !== 'signed') return document;
  return { ...document, signature: { ...document.signature, by: { ...document.signature.by, ...by } } };
}

interface About {
  readonly today?: string;
  readonly client?: Partial<Client>;
  readonly episode?: Partial<Episode>;
}

/** A chart of these documents, in the order of the days they tell about. */
export function chartWith(...parts: readonly (ChartDocument | About)[]): Chart {
  const given = parts.filter((part): part is ChartDocument => 'type' in part);
  const about = parts.filter((part): part is About => !('type' in part));
  return {
    client: Object.assign({}, river, ...about.map(({ client }) => client)) as Client,
    episode: Object.assign({}, admission, ...about.map(({ episode }) => episode)) as Episode,
    documents: given.toSorted((a, b) => documentDate(a).localeCompare(documentDate(b))),
    today: about.findLast(({ today }) => today !== undefined)?.today ?? '2026-04-30',
  };
}
