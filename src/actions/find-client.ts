import type { Client } from '../clinical/chart.ts';
import { type Result, refuse } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { listClients } from './list-clients.ts';
import type { ClientWithEpisodes } from './open-client.ts';
import { readClient } from './read-client.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The client that somebody names by id, by record number, or by a name that only one client has. */
export async function findClient(
  deps: Deps,
  actor: Actor,
  named: string,
): Promise<Result<ClientWithEpisodes>> {
  if (uuid.test(named)) return readClient(deps, actor, named.toLowerCase());
  const nobody = refuse('not-found', `No client has the record number or the name “${named}”.`);
  if (named.trim() === '') return nobody;
  const page = await listClients(deps, actor, { search: named, show: 'all' });
  if (!page.ok) return page;
  const isNamed = (said: string | undefined): boolean => said?.toLowerCase() === named.trim().toLowerCase();
  const clients = page.value.clients.map(({ client }) => client);
  const numbered = clients.filter(client => isNamed(client.recordNumber));
  const found =
    numbered.length > 0 ? numbered : clients.filter(client => isNamed(client.name) || isNamed(client.goesBy));
  const [client, ...others] = found;
  if (!client) return nobody;
  if (others.length === 0) return readClient(deps, actor, client.id);
  return refuse('invalid', `${found.length} clients are called “${named}”. ${tellApart(found)}`);
}

/** How to name one of several: by record number, unless they share that, too. */
function tellApart(clients: readonly Client[]): string {
  const numbers = new Set(clients.map(({ recordNumber }) => recordNumber));
  return numbers.size === clients.length
    ? `Name one by record number: ${[...numbers].join(', ')}.`
    : `Name one by id: ${clients.map(({ id }) => id).join(', ')}.`;
}
