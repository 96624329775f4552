import type { Deps } from '../actions/deps.ts';
import type { Result } from '../clinical/kit/result.ts';
import type { JobResult, Jobs, Progress } from './jobs.ts';

/** What the routes are given; made in main.ts and in tests. */
export interface Premises {
  readonly deps: Deps;
  readonly jobs: Jobs;
  readonly version: string;
  /** Told when a rule throws: the check then says that it cannot tell. */
  readonly onCrash: (rule: string, cause: unknown) => void;
  /** Asked for when a practice is set up from beyond this machine. */
  readonly setUpCode?: string | undefined;
  /** Loads the sample practice, or tells of the one that is there; absent where it is not offered. */
  readonly loadSample?: ((progress: Progress) => Promise<Result<JobResult>>) | undefined;
}
