import type { Deps } from '../actions/deps.ts';
import type { Result } from '../clinical/kit/result.ts';
import type { Comparing } from './compare-when-quiet.ts';
import type { JobResult, Jobs, Progress } from './jobs.ts';

/** What the routes are given; made in main.ts and in tests. */
export interface Premises {
  readonly deps: Deps;
  readonly jobs: Jobs;
  readonly version: string;
  /** Told when a rule throws: the check then says that it cannot tell. */
  readonly onCrash: (rule: string, cause: unknown) => void;
  /** Lets those who wait for an answer go before long work; made with the server. */
  readonly giveWay?: (() => Promise<void>) | undefined;
  /** Has signed texts held against other records when nobody waits; made with the server. */
  readonly compareSoon?: Comparing['soon'] | undefined;
  /** Asked for when a practice is set up from beyond this machine. */
  readonly setUpCode?: string | undefined;
  /** The sample practice, where it is offered. */
  readonly sample?: Sample | undefined;
}

interface Sample {
  /** What it is called while it is not whole. */
  readonly unfinishedName: string;
  /** Loads it, or tells of the one that is there. */
  readonly load: (progress: Progress) => Promise<Result<JobResult>>;
}
