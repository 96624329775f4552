import { changePractice } from '../../actions/change-practice.ts';
import type { Deps } from '../../actions/deps.ts';
import { localDate } from '../../actions/local-date.ts';
import { dayCountedBefore } from '../day-counted-before.ts';
import { sampleClients } from '../index.ts';
import type { SampleClient } from '../sample-client.ts';
import { samplePractice } from '../people.ts';
import { accepted } from './accepted.ts';
import { loadPayers } from './load-payers.ts';
import { loadPeople } from './load-people.ts';
import { type Moment, momentsOf, type Telling } from './moments-of.ts';
import { sideBySide } from './side-by-side.ts';

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
 * Keeps the records of the twelve invented clients by the real actions, each on the clock of its own
 * story, so that they are signed, sealed and logged like any other record. Refusals and broken stories are thrown as bugs.
 */
export async function loadSample(deps: Deps, progress: SampleProgress): Promise<LoadedSample> {
  const now = deps.clock();
  const day = dayCountedBefore(localDate(now, samplePractice.timeZone));
  const limits = { ...deps.limits, scryptCost: publicSecretCost };
  const beginning = new Date(Date.parse(now) - twoYears).toISOString();
  const atFirst = { ...deps, limits, clock: () => beginning };
  const actors = await loadPeople(atFirst);
  const payers = await loadPayers(atFirst, actors);
  const clients = sampleClients.map(clientOn => clientOn(day));
  const stories = clients.map(client => storyOf(client, { deps: { ...deps, limits }, actors, payers, day }));
  await live(stories, progress);

  const { name, timeZone } = samplePractice;
  const settings = { name, timeZone, ruleSet: 'core', idleMinutes: 15 };
  accepted(await changePractice(deps, actors.pike, settings), name);
  const total = stories.flat().length;
  progress('Done', total, total);
  return {
    practice: actors.pike.practice,
    clients: clients.length,
    documents: clients.reduce((sum, client) => sum + client.documents.length, 0),
  };
}

/** The clients of a practice are seen side by side: month by month, each story in the order of time. */
async function live(stories: readonly (readonly Moment[])[], progress: SampleProgress): Promise<void> {
  const total = stories.flat().length;
  let done = 0;
  for (const month of [...new Set(stories.flat().map(monthOf))].sort()) {
    const rows = stories.map(story => story.filter(moment => monthOf(moment) === month));
    const lived = ({ happens }: Moment) => {
      if (done++ % 25 === 0) progress(`Keeping the records of ${month}`, done, total);
      return happens();
    };
    await sideBySide(rows.map(row => row.map(moment => async () => lived(moment))));
  }
}

const monthOf = ({ at }: Moment): string => at.slice(0, 7);

/** One client's story in the order of time, on a clock of its own. */
function storyOf(client: SampleClient, telling: Telling): Moment[] {
  let moment = '';
  const deps: Deps = { ...telling.deps, clock: () => moment };
  return momentsOf({ ...telling, deps }, client)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ at, happens }) => ({
      at,
      happens: () => {
        moment = at;
        return happens();
      },
    }));
}
