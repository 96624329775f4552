import { sql } from 'kysely';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import type { AnyBody, DocumentDefinition } from '../clinical/kit/document.ts';
import { itemsOf } from '../clinical/kit/items.ts';
import { linksOf } from '../clinical/kit/link-answers.ts';
import type { NameOf } from '../clinical/kit/sheet.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';

interface Source {
  id: string;
  type: string;
  body: string;
  happened_on: string | null;
}

/**
 * Names what the links of a body point at, from the newest document of the client's chart that knows it. Only
 * documents of the types that the links may point at, and that hold one of the identities, are read.
 */
export async function linkedNames(
  trx: Trx,
  client: string,
  definition: DocumentDefinition,
  body: AnyBody,
): Promise<NameOf> {
  const links = linksOf(definition, body);
  const names = new Map<string, string>();
  if (links.length > 0) {
    const wanted = [...new Set(links.map(link => link.to))];
    const types = [...new Set(links.flatMap(link => link.targets.map(target => target.split('.')[0] ?? '')))];
    for (const source of await sources(trx, client, { wanted, types })) nameFrom(source, names);
  }
  for (const item of itemsOf(definition, body)) names.set(item.id, item.name);
  return id => names.get(id);
}

/** Oldest first, so that the newest wording of a name wins. */
function sources(
  trx: Trx,
  client: string,
  { wanted, types }: { wanted: readonly string[]; types: readonly string[] },
): Promise<Source[]> {
  const patterns = wanted.map(id => `%"id":"${id.replace(/[\\%_]/g, '\\$&')}"%`);
  return trx.run(
    sql<Source>`
      select id, type, body, happened_on from document
      where practice = ${trx.practice} and client = ${client} and status <> 'discarded'
        and split_part(type, ':', 1) = any (${types}::text[])
        and (id::text = any (${wanted}::text[]) or body like any (${patterns}::text[]))
      order by (status = 'signed'), created_at, id`.compile(build),
  );
}

function nameFrom(source: Source, names: Map<string, string>): void {
  const definition = definitionOf(source.type);
  if (!definition) return;
  names.set(source.id, source.happened_on ? `${definition.title}, ${source.happened_on}` : definition.title);
  for (const item of itemsOf(definition, JSON.parse(source.body) as AnyBody)) names.set(item.id, item.name);
}
