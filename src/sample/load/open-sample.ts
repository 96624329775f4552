import type { Deps } from '../../actions/deps.ts';
import { loadAlone } from '../../actions/load-alone.ts';
import { practicesHere } from '../../actions/practices-here.ts';
import { accept, type Result } from '../../clinical/kit/result.ts';
import { people, samplePractice } from '../people.ts';
import { sampleSecret } from './load-people.ts';
import { loadSample, type SampleProgress } from './load-sample.ts';
import { retireUnfinished } from './retire-unfinished.ts';

/** How one comes into the sample practice: its people, and the secret they share. */
export interface SampleDoor {
  readonly secret: string;
  readonly people: readonly {
    readonly name: string;
    readonly email: string;
    readonly roles: readonly string[];
  }[];
}

const door: SampleDoor = {
  secret: sampleSecret,
  people: Object.values(people).map(({ name, email, roles }) => ({ name, email, roles })),
};

let opening: Promise<Result<SampleDoor>> | undefined;

/**
 * Loads the sample practice where there is none yet; whoever comes while it is being loaded, in this program or another,
 * waits for the same one.
 */
export function openSample(deps: Deps, progress: SampleProgress): Promise<Result<SampleDoor>> {
  opening ??= loadAlone(
    deps,
    () => progress('Another program is loading it; waiting', 0, 1),
    () => open(deps, progress),
  ).finally(() => (opening = undefined));
  return opening;
}

async function open(deps: Deps, progress: SampleProgress): Promise<Result<SampleDoor>> {
  const here = await practicesHere(deps);
  if (!here.ok) return here;
  if (here.value.samples.some(isFinished)) return accept(door);
  for (const { id } of here.value.samples) await retireUnfinished(deps, id);
  await loadSample(deps, progress);
  return accept(door);
}

const isFinished = ({ name }: { name: string }): boolean => name !== samplePractice.unfinishedName;
