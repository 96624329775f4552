import type { Deps } from '../../actions/deps.ts';
import { practicesHere } from '../../actions/practices-here.ts';
import { accept, type Result } from '../../clinical/kit/result.ts';
import { people } from '../people.ts';
import { sampleSecret } from './load-people.ts';
import { loadSample, type SampleProgress } from './load-sample.ts';

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

let loading: Promise<unknown> | undefined;

/** Loads the sample practice where there is none yet; whoever comes while it is being loaded waits for the same one. */
export async function openSample(deps: Deps, progress: SampleProgress): Promise<Result<SampleDoor>> {
  await loading;
  const here = await practicesHere(deps);
  if (!here.ok) return here;
  if (!here.value.hasSample) {
    loading = loadSample(deps, progress).finally(() => (loading = undefined));
    await loading;
  }
  return accept(door);
}
