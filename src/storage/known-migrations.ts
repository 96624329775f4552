import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('./migrations/', import.meta.url);

export interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** The migrations this Goldthread brings, oldest first. */
export async function knownMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async name => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { name, sha256: createHash('sha256').update(text).digest('hex'), text };
    }),
  );
}
