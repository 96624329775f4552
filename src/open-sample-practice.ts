import type { Deps } from './actions/deps.ts';
import type { Result } from './clinical/kit/result.ts';
import type { SampleDoor } from './sample/load/open-sample.ts';
import type { Progress } from './storage/progress.ts';

/** Loads the sample practice beside what is there, unless it is there already; its records are read only now. */
export async function openSamplePractice(deps: Deps, progress: Progress): Promise<Result<SampleDoor>> {
  const { openSample } = await import('./sample/load/open-sample.ts');
  return openSample(deps, progress);
}
