import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import { documents as everyType } from '../clinical/documents/index.ts';
import type { DocumentDefinition } from '../clinical/kit/document.ts';
import { itemsOf } from '../clinical/kit/items.ts';
import { linksOf } from '../clinical/kit/link-answers.ts';
import { bodySchema, fieldErrors } from '../clinical/kit/schema.ts';
import { dayCountedBefore } from './day-counted-before.ts';
import { sampleClients } from './index.ts';
import { people } from './people.ts';
import type { SampleClient, SampleDocument } from './sample-client.ts';
import { withDocumentIds } from './with-document-ids.ts';

const loadDays = ['2026-11-23', '2027-01-01', '2028-02-29', '2029-07-07'];

const isWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const at = (offset: number, time: string) => `${String(500_000 + offset)} ${time}`;
const resolved = (document: SampleDocument) => withDocumentIds(document.body, key => `document-${key}`);
const definitionFor = (document: SampleDocument): DocumentDefinition | undefined =>
  definitionOf(document.type);

/** What is wrong with the answers of a client's documents, one sentence each. */
function wrongAnswers(client: SampleClient): string[] {
  return client.documents.flatMap(document => {
    const definition = definitionFor(document);
    if (!definition) return [];
    const judged = bodySchema(definition, document.signed ? 'signed' : 'draft').safeParse(resolved(document));
    if (judged.success) return [];
    return Object.entries(fieldErrors(judged.error)).map(
      ([path, wrong]) => `${document.key} ${path} ${wrong}`,
    );
  });
}

/** Links that point nowhere, at the wrong kind of thing, or at something written later. */
function brokenLinks(client: SampleClient): string[] {
  const known = new Map<string, string>();
  return client.documents.flatMap(document => {
    const definition = definitionFor(document);
    const body = resolved(document);
    known.set(`document-${document.key}`, document.type.startsWith('measure:') ? 'measure' : document.type);
    if (!definition) return [];
    for (const item of itemsOf(definition, body)) known.set(item.id, item.target);
    const links = linksOf(definition, body)
      .filter(link => !link.targets.includes(known.get(link.to) ?? 'nothing'))
      .map(link => `${document.key} ${link.path.join('.')} → ${link.to}`);
    const heads = [document.basedOn, document.about]
      .filter(key => key !== undefined && !known.has(`document-${key}`))
      .map(key => `${document.key} → ${key ?? ''}`);
    return [...links, ...heads];
  });
}

/** Item ids that mean one thing here and another there, or do not name their client. */
function confusedIds(client: SampleClient): string[] {
  const meaning = new Map<string, string>();
  return client.documents.flatMap(document => {
    const definition = definitionFor(document);
    if (!definition) return [];
    return itemsOf(definition, resolved(document)).flatMap(item => {
      const before = meaning.get(item.id);
      meaning.set(item.id, item.target);
      const isForeign = !client.key.split('-').some(name => item.id.startsWith(`${name}-`));
      return isForeign || (before !== undefined && before !== item.target)
        ? [`${document.key} ${item.id}`]
        : [];
    });
  });
}

/** Documents that were written before the one above them, signed before they were written, or in days to come. */
function outOfOrder(client: SampleClient): string[] {
  return client.documents.flatMap((document, index) => {
    const written = at(document.writtenOn, document.time);
    const above = client.documents[index - 1];
    const isEarlier = above !== undefined && written < at(above.writtenOn, above.time);
    const { signed } = document;
    const isSignedTooSoon = signed !== undefined && at(signed.on, signed.time) < written;
    const co = signed?.coSignedBy;
    const isCoSignedTooSoon = signed && co && at(co.on, co.time) < at(signed.on, signed.time);
    const isInFuture = document.writtenOn > 0 || (signed?.on ?? 0) > 0 || (co?.on ?? 0) > 0;
    return isEarlier || isSignedTooSoon || isCoSignedTooSoon === true || isInFuture ? [document.key] : [];
  });
}

describe('the people of the sample practice', () => {
  const everyone = Object.entries(people);

  it('sign in with different names at a reserved domain', () => {
    const emails = everyone.map(([, { email }]) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.filter(email => !email.endsWith('.example'))).toEqual([]);
  });

  it('have supervisors who are there', () => {
    const missing = everyone.filter(
      ([, person]) => 'supervisedBy' in person && !Object.hasOwn(people, person.supervisedBy),
    );
    expect(missing).toEqual([]);
  });
});

it('lists every client whose story is told in a folder', () => {
  const told = readdirSync(import.meta.dirname).filter(name =>
    existsSync(join(import.meta.dirname, name, `${name}.ts`)),
  );
  const keys = sampleClients.map(build => build(dayCountedBefore('2026-11-23')).key);
  expect(keys.toSorted()).toEqual(told.toSorted());
});

describe('the sample practice as a whole', () => {
  const documents = sampleClients.flatMap(build => build(dayCountedBefore('2026-11-23')).documents);

  it('holds twelve clients and about a hundred and fifty notes', () => {
    expect(sampleClients).toHaveLength(12);
    const notes = documents.filter(({ type }) => type === 'progress-note');
    expect(notes.length).toBeGreaterThan(140);
    expect(notes.length).toBeLessThan(165);
  });

  it('names no season and no month: it is told as of any day of the year', () => {
    const seasonal =
      /\b(?:spring|summer|autumn|winter|january|february|april|june|july|august|september|october|november|december|christmas|easter|thanksgiving)\b/i;
    const odd = documents.filter(({ body }) => seasonal.test(JSON.stringify(body)));
    expect(odd.map(({ author, key }) => `${author} ${key}`)).toEqual([]);
  });

  it('shows every type of document', () => {
    const shown = new Set<string>(documents.map(({ type }) => type));
    expect(Object.keys(everyType).filter(type => !shown.has(type))).toEqual([]);
  });

  it('has nobody in two sessions at once', () => {
    const sessions = documents.flatMap(({ type, author, key, body }) =>
      type === 'progress-note'
        ? [{ author, key, on: body.heldOn ?? '', from: body.startedAt ?? '', to: body.stoppedAt ?? '' }]
        : [],
    );
    const clashes = sessions.filter(one =>
      sessions.some(
        other =>
          other !== one &&
          other.author === one.author &&
          other.on === one.on &&
          other.from <= one.from &&
          one.from < other.to,
      ),
    );
    expect(clashes).toEqual([]);
  });
});

describe.each(loadDays)('the sample clients loaded on %s', today => {
  const clients = sampleClients.map(build => build(dayCountedBefore(today)));

  it('have keys, names and record numbers of their own', () => {
    const identities = clients.flatMap(({ key, client }) => [key, client.name, client.recordNumber]);
    expect(new Set(identities).size).toBe(identities.length);
  });

  it('use every item id for one client only', () => {
    const owners = new Map<string, string>();
    const shared = clients.flatMap(client =>
      client.documents.flatMap(document => {
        const definition = definitionFor(document);
        const items = definition ? itemsOf(definition, resolved(document)) : [];
        return items.flatMap(({ id }) => {
          const owner = owners.get(id) ?? client.key;
          owners.set(id, owner);
          return owner === client.key ? [] : [`${id}: ${owner}, ${client.key}`];
        });
      }),
    );
    expect(shared).toEqual([]);
  });

  describe.each(clients.map(client => [client.client.name, client] as const))('%s', (_, client) => {
    it('has documents under keys of their own, in episodes that are there', () => {
      const keys = client.documents.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
      const episodes = client.episodes.map(({ key }) => key);
      expect(client.documents.filter(({ episode }) => !episodes.includes(episode))).toEqual([]);
    });

    it('answers what the definitions ask', () => expect(wrongAnswers(client)).toEqual([]));

    it('links only to what stands in the same record by then', () => expect(brokenLinks(client)).toEqual([]));

    it('gives an id one meaning, and its own name', () => expect(confusedIds(client)).toEqual([]));

    it('was written in order', () => expect(outOfOrder(client)).toEqual([]));

    it('is seen on weekdays, within the episode', () => {
      const odd = client.documents.filter(document => {
        if (document.type !== 'progress-note' && document.type !== 'appointment') return false;
        const episode = client.episodes.find(({ key }) => key === document.episode);
        const isOutside =
          episode !== undefined &&
          (document.writtenOn < episode.admitted || document.writtenOn > (episode.closed ?? 0));
        return isOutside || !isWeekday(document.body.heldOn ?? '');
      });
      expect(odd.map(({ key }) => key)).toEqual([]);
    });

    it('is written by people of the care team', () => {
      const odd = client.documents.filter(document => {
        const episode = client.episodes.find(({ key }) => key === document.episode);
        return !episode?.careTeam.includes(document.author);
      });
      expect(odd.map(({ key }) => key)).toEqual([]);
    });
  });
});
