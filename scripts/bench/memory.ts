import { readdirSync, readFileSync } from 'node:fs';

/** One line of a process's memory, in megabytes: `Rss` as if it were alone, `Pss` with what it shares divided among all. */
function memoryOf(pid: number, line: 'Rss' | 'Pss'): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const [, kilobytes] = new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(rollup) ?? [];
  return Number(kilobytes ?? 0) / 1024;
}

/** All processes below one, itself included. */
function family(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap((name): [number, number][] => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return [[Number(name), Number(parent)]];
      } catch (fault) {
        if (
          (fault as NodeJS.ErrnoException).code !== 'ENOENT' &&
          (fault as NodeJS.ErrnoException).code !== 'ESRCH'
        )
          throw fault;
        return [];
      }
    });
  const below = (pid: number): number[] => [
    pid,
    ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** Memory of a server, counted as if no other Node ran, and of PostgreSQL with all its processes, in megabytes (Linux). */
export const memoryOfBoth = (server: number, postmaster: number): { node: number; postgres: number } => ({
  node: memoryOf(server, 'Rss'),
  postgres: family(postmaster).reduce((sum, pid) => sum + memoryOf(pid, 'Pss'), 0),
});
