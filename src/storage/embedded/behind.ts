/** The newest minor release of each major version known when this was written (November 2026). */
const newestMinor: Record<string, number> = { 15: 18, 16: 14, 17: 10, 18: 4 };

/** A sentence when a PostgreSQL of this version ("18.4") lacks fixes that are out already, else `undefined`. */
export function behind(version: string): string | undefined {
  const [major = '', minor = ''] = version.split('.');
  const newest = newestMinor[major];
  if (newest === undefined || Number(minor) >= newest) return undefined;
  return `PostgreSQL ${version} is behind: ${major}.${newest} has fixed security faults since. Please update it.`;
}
