import { readdirSync, readFileSync } from 'node:fs';

/** Proportional share of a process's memory in megabytes: what it shares with others is divided among them. */
function shareOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
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

/** Memory of a process and everything below it, in megabytes (Linux). */
export const memoryOf = (root: number): number => family(root).reduce((sum, pid) => sum + shareOf(pid), 0);
