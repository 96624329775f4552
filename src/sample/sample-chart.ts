import type { Chart, ChartDocument, Signature } from '../clinical/chart.ts';
import { documentDate } from '../clinical/document-date.ts';
import { knownDefinition } from '../clinical/documents/definition-of.ts';
import { withDerived } from '../clinical/documents/with-derived.ts';
import { normalise } from '../clinical/kit/normalise.ts';
import { dayCountedBefore } from './day-counted-before.ts';
import type { PersonKey, SamplePerson } from './people.ts';
import { people } from './people.ts';
import type { Day, SampleClient, SampleClientOn, SampleDocument } from './sample-client.ts';
import { withDocumentIds } from './with-document-ids.ts';

/** One episode of a sample client as rules read it when loaded on a day (`YYYY-MM-DD`), without any database; clock times are taken as UTC. */
export function sampleChart(build: SampleClientOn, today: string, episodeKey = 'episode-1'): Chart {
  const day = dayCountedBefore(today);
  const sample = build(day);
  const episode = sample.episodes.find(({ key }) => key === episodeKey);
  if (!episode) throw new Error(`${sample.client.name} has no episode "${episodeKey}".`);
  const { admitted, closed, closedReason, setting } = episode;
  return {
    client: { ...sample.client, id: sample.key },
    episode: {
      id: `${sample.key}-${episodeKey}`,
      admittedOn: day(admitted),
      setting,
      ...(closed !== undefined && { closedOn: day(closed) }),
      ...(closedReason !== undefined && { closedReason }),
    },
    documents: sample.documents
      .filter(document => document.episode === episodeKey)
      .map(document => chartDocument(sample, document, day))
      .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b))),
    today,
  };
}

const orderOf = (document: ChartDocument): string => `${documentDate(document)} ${document.createdAt}`;

function chartDocument(sample: SampleClient, document: SampleDocument, day: Day): ChartDocument {
  const idOf = (key: string): string => `${sample.key}-${key}`;
  const { type, author, writtenOn, time, signed, basedOn, about } = document;
  const definition = knownDefinition(type);
  const began = `${day(writtenOn)}T${time}:00.000Z`;
  const signature = signed && signatureBy(author, day(signed.on), signed.time);
  const co = signed?.coSignedBy;
  return {
    id: idOf(document.key),
    episode: idOf(document.episode),
    type,
    definitionVersion: definition.version,
    revision: 1,
    author: { id: author, name: people[author].name },
    createdAt: began,
    updatedAt: signature?.at ?? began,
    body: normalise(definition, withDerived(type, withDocumentIds(document.body, idOf))),
    ...(basedOn !== undefined && { basedOn: idOf(basedOn) }),
    ...(about !== undefined && { about: idOf(about) }),
    ...(signature
      ? { status: 'signed', signature, coSignatures: co ? [signatureBy(co.by, day(co.on), co.time)] : [] }
      : { status: 'draft' }),
  } as ChartDocument;
}

function signatureBy(key: PersonKey, on: string, time: string): Signature {
  const person: SamplePerson = people[key];
  const { name, roles, credentials, licence } = person;
  return {
    by: { id: key, name, role: roles[0] ?? '', credentials, licence },
    at: `${on}T${time}:00.000Z`,
    on,
  };
}
