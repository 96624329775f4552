import type { Deps } from '../../actions/deps.ts';
import { practicesHere } from '../../actions/practices-here.ts';
import { type Result, accept } from '../../clinical/kit/result.ts';
import { people } from '../people.ts';
import { sampleSecret } from './load-people.ts';
import { loadSample, type SampleProgress } from './load-sample.ts';

/** As whom, and with which secret, one may look around. */
export interface OpenSample {
  readonly secret: string;
  readonly people: { readonly name: string; readonly email: string; readonly roles: string[] }[];
}

/** The door to the sample practice: who enters first waits while it is loaded, who comes at the same time waits along. */
export function sampleDoor(deps: Deps): (progress: SampleProgress) => Promise<Result<OpenSample>> {
  let loading: Promise<unknown> | undefined;
  return async progress => {
    const here = await practicesHere(deps);
    if (!here.ok) return here;
    if (loading !== undefined || !here.value.hasSample) {
      loading ??= loadSample(deps, progress).finally(() => (loading = undefined));
      await loading;
    }
    const names = Object.values(people).map(({ name, email, roles }) => ({ name, email, roles: [...roles] }));
    return accept({ secret: sampleSecret, people: names });
  };
}
