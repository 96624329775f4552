import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const homes = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL', '/usr'];

/** Folders of the PostgreSQL installations a Linux distribution, Homebrew or the EDB installer would have made. */
export async function installedPostgres(): Promise<string[]> {
  const found: string[] = [];
  for (const home of homes) {
    const entries = await readdir(home).catch(() => []);
    for (const entry of entries.filter(name => /^((postgresql@|pgsql-)?\d+|postgresql)$/.test(name))) {
      if (await holdsServer(join(home, entry))) found.push(join(home, entry));
    }
  }
  return found;
}

async function holdsServer(folder: string): Promise<boolean> {
  const programs = ['postgres', 'initdb'].map(name => access(join(folder, 'bin', name)));
  return Promise.all(programs).then(
    () => true,
    () => false,
  );
}
