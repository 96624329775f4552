import { createContext } from 'react';

/** Where findings are answered from: the episode, and whether the one who reads may answer. */
export interface Answering {
  readonly episode: string;
  /** The calendar date in the practice's time zone. */
  readonly today: string;
  readonly mayAnswer: boolean;
  /** The set that was checked against, where somebody named one. */
  readonly ruleSet?: string | undefined;
  /** Brings to the disk what stands on the screen, since an answer is about what is kept; true once it is. */
  readonly settle?: () => Promise<boolean>;
}

/** Absent where findings are only read. */
export const AnsweringContext = createContext<Answering | undefined>(undefined);
