import type { Address } from '../storage/database.ts';
import { embeddedStore } from '../storage/find-store.ts';

export interface EmbeddedDatabase {
  readonly owner: Exclude<Address, { readonly url: string }>;
  readonly leave: () => Promise<void>;
}

/** The database of a data folder, made when it is not there. */
export async function embeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const { owner, leave } = await embeddedStore(folder, () => undefined);
  if ('url' in owner) throw new Error('An embedded database is reached through a socket.');
  return { owner, leave };
}
