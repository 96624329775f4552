import type { Progress } from './storage/progress.ts';

/** What a person at the command line is told while long work goes on, and the way to stop it. */
export interface Told {
  readonly warn: (sentence: string) => void;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}
