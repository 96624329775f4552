import { postgresProcesses } from './postgres-processes.ts';
import { killPid, killPostgres, killProduct, type RunningProduct } from './running-product.ts';

/** What is killed without warning; those of PostgreSQL leave the program alive, which has to come back by itself. */
export const victims = [
  'the program',
  'the first process of PostgreSQL',
  'all processes of PostgreSQL',
  'one connection of PostgreSQL',
  'the program and PostgreSQL',
] as const;
export type Victim = (typeof victims)[number];

/** Whether the program outlives it. */
export const leavesTheProgram = (victim: Victim): boolean => /of PostgreSQL$/.test(victim);

/** Kills it. `random` chooses among several. */
export async function killVictim(
  victim: Victim,
  { product, folder, random }: { product: RunningProduct; folder: string; random: () => number },
): Promise<void> {
  if (victim === 'the program and PostgreSQL') product.process.kill('SIGKILL');
  if (victim === 'the program') await killProduct(product);
  else if (victim === 'one connection of PostgreSQL') await killOne(folder, random);
  else if (victim === 'all processes of PostgreSQL') await killAll(folder);
  else killPostgres(folder);
}

async function killOne(folder: string, random: () => number): Promise<void> {
  const serving = (await postgresProcesses(folder)).filter(({ serves }) => serves);
  const chosen = serving[Math.floor(random() * serving.length)];
  if (chosen) killPid(chosen.pid);
}

/** The first one first, so that it cannot bury the others in order. */
async function killAll(folder: string): Promise<void> {
  const others = await postgresProcesses(folder);
  killPostgres(folder);
  for (const { pid } of others) killPid(pid);
}
