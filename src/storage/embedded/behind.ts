import type { Postgres } from './choose-postgres.ts';

/** The newest minor release of each major version known when this was written (November 2026). */
const newestMinor: Record<number, number> = { 15: 18, 16: 14, 17: 10, 18: 4 };

/** A sentence when this PostgreSQL lacks fixes that are out already, else `undefined`. */
export function behind({ version, major }: Pick<Postgres, 'version' | 'major'>): string | undefined {
  const minor = Number(version.split('.')[1]);
  const newest = newestMinor[major];
  if (newest === undefined || minor >= newest) return undefined;
  return `PostgreSQL ${version} is behind: ${major}.${newest} has fixed security faults since. Please update it.`;
}
