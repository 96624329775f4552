import { createHash } from 'node:crypto';
import type { ChartFile } from '../../src/clinical/chart-file.ts';
import { knownDefinition } from '../../src/clinical/documents/definition-of.ts';
import { withDerived } from '../../src/clinical/documents/with-derived.ts';
import { dayCountedBefore } from '../../src/sample/day-counted-before.ts';
import type { PersonKey, SamplePerson } from '../../src/sample/people.ts';
import { people } from '../../src/sample/people.ts';
import type { Day, SampleClient, SampleClientOn, SampleDocument } from '../../src/sample/sample-client.ts';
import { withDocumentIds } from '../../src/sample/with-document-ids.ts';

type FiledDocument = ChartFile['documents'][number];
type FiledSignature = NonNullable<FiledDocument['signature']>;

/** Examples stand still: everything in them is dated back from this day, and lies in summer time. */
const writtenOn = '2026-11-23';
const offset = '-04:00';

/** The same identity for the same name at every run, in the form of a UUID. */
function identity(...names: string[]): string {
  const hex = createHash('sha256').update(names.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const personId = (key: PersonKey): string => identity('person', key);
const instant = (day: string, time: string): string => new Date(`${day}T${time}:00${offset}`).toISOString();

/** An example record in the interchange format, as another practice would have written it. */
export function chartFileOf(name: string, build: SampleClientOn): ChartFile {
  const day = dayCountedBefore(writtenOn);
  const sample = build(day);
  const id = (...names: string[]): string => identity(name, ...names);
  const authors = [...new Set(sample.documents.map(({ author }) => author))];
  return {
    format: 'goldthread-chart',
    version: 1,
    client: { id: id('client'), ...sample.client },
    episodes: sample.episodes.map(({ key, admitted, closed, closedReason, setting }) => ({
      id: id('episode', key),
      admittedOn: day(admitted),
      ...(closed !== undefined && { closedOn: day(closed) }),
      ...(closedReason !== undefined && { closedReason }),
      setting,
    })),
    people: authors.map(key => personOf(key)),
    careTeam: careTeamOf(sample, day, id),
    documents: sample.documents.map(document => filed(document, day, id)),
  };
}

function personOf(key: PersonKey): ChartFile['people'][number] {
  const { name, credentials, licence }: SamplePerson = people[key];
  return { id: personId(key), name, ...(credentials && { credentials }), ...(licence && { licence }) };
}

type Id = (...names: string[]) => string;

const careTeamOf = ({ episodes }: SampleClient, day: Day, id: Id): ChartFile['careTeam'] =>
  episodes.flatMap(({ key, careTeam, admitted }) =>
    careTeam.map(person => ({
      episode: id('episode', key),
      person: personId(person),
      role: 'clinician',
      joinedAt: instant(day(admitted), '09:00'),
    })),
  );

function filed(document: SampleDocument, day: Day, id: Id): FiledDocument {
  const { type, author, writtenOn: began, time, signed, basedOn } = document;
  const createdAt = instant(day(began), time);
  const body = withDocumentIds(document.body, key => id('document', key));
  return {
    id: id('document', document.key),
    episode: id('episode', document.episode),
    type,
    definitionVersion: knownDefinition(type).version,
    revision: 1,
    status: signed ? 'signed' : 'draft',
    author: personId(author),
    createdAt,
    updatedAt: signed ? instant(day(signed.on), signed.time) : createdAt,
    ...(basedOn !== undefined && { basedOn: id('document', basedOn) }),
    body: withDerived(type, body),
    ...(signed && { signature: signatureBy(author, day(signed.on), signed.time) }),
    coSignatures: [],
    returned: [],
  };
}

function signatureBy(key: PersonKey, on: string, time: string): FiledSignature {
  const { roles } = people[key];
  return { by: { ...personOf(key), role: roles[0] }, at: instant(on, time), on, method: 'secret' };
}
