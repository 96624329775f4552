import { createContext, use } from 'react';
import type { ReadingDesk } from '../check/reading/reading-desk.ts';
import type { DraftsInHand } from '../draft/drafts-in-hand.ts';
import type { Api } from './api.ts';

/** What the screens take from outside; made once in main.tsx. */
export interface Surroundings {
  readonly api: Api;
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** The storage of this browser, for text that is not saved yet and for choices of this screen. */
  readonly keep: Storage;
  /** Told when a rule throws while one writes. */
  readonly onCrash: (rule: string, cause: unknown) => void;
  /** The drafts open on this page. */
  readonly inHand: DraftsInHand;
  /** Where narrative is read while one writes. */
  readonly readings: ReadingDesk;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (!surroundings) throw new Error('A screen stands outside its surroundings.');
  return surroundings;
}
