import { changePractice } from '../../actions/change-practice.ts';
import type { Deps } from '../../actions/deps.ts';
import { localDate } from '../../actions/local-date.ts';
import { dayCountedBefore } from '../day-counted-before.ts';
import { sampleClients } from '../index.ts';
import { samplePractice } from '../people.ts';
import { accepted } from './accepted.ts';
import { momentsOf } from './moments-of.ts';
import { loadPeople } from './load-people.ts';

export interface LoadedSample {
  readonly practice: string;
  readonly clients: number;
  readonly documents: number;
}

/** Told now and then: the phase in words, and how many moments of how many have been lived through. */
export type SampleProgress = (phase: string, done: number, total: number) => void;

const twoYears = 730 * 86_400_000;
/** scrypt's cost for a secret that is printed on the door: guarding it would only keep the visitor waiting. */
const publicSecretCost = 2 ** 4;

/**
 * Keeps the records of the twelve invented clients by the real actions, all in the order of time, so that
 * they are signed, sealed and logged like any other record. Refusals and broken stories are thrown as bugs.
 */
export async function loadSample(deps: Deps, progress: SampleProgress): Promise<LoadedSample> {
  const now = deps.clock();
  const day = dayCountedBefore(localDate(now, samplePractice.timeZone));
  let moment = new Date(Date.parse(now) - twoYears).toISOString();
  const limits = { ...deps.limits, scryptCost: publicSecretCost };
  const then: Deps = { ...deps, limits, clock: () => moment };

  const actors = await loadPeople(then);
  const clients = sampleClients.map(clientOn => clientOn(day));
  const moments = clients.flatMap(client => momentsOf({ deps: then, actors, day }, client));
  const inOrder = moments.toSorted((one, other) => one.at.localeCompare(other.at));
  for (const [index, { at, happens }] of inOrder.entries()) {
    if (index % 25 === 0) progress(`Keeping the records of ${at.slice(0, 7)}`, index, inOrder.length);
    moment = at;
    await happens();
  }
  const { name, timeZone } = samplePractice;
  const settings = { name, timeZone, ruleSet: 'core', idleMinutes: 15 };
  accepted(await changePractice(deps, actors.pike, settings), name);
  progress('Done', inOrder.length, inOrder.length);
  return {
    practice: actors.pike.practice,
    clients: clients.length,
    documents: clients.reduce((sum, client) => sum + client.documents.length, 0),
  };
}
