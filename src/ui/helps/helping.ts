import { createContext } from 'react';
import type { BetterWord, Help } from '../../clinical/helps/help.ts';
import type { Put } from './put-words.ts';

/** What helps to write in a form, and what may be done with it. */
export interface Helping {
  /** The one help that is to be seen now by itself. */
  readonly atHand: Help | undefined;
  /** What helps to do what a finding asks for, by the id of its note. */
  readonly withNotes: ReadonlyMap<string, Help>;
  /** The judging words that no finding speaks of, by place, to be underlined where they stand. */
  readonly words: ReadonlyMap<string, readonly BetterWord[]>;
  /** The words that were put in last, for as long as they can be taken back here. */
  readonly lastPut: Put | undefined;
  readonly setAside: (help: Help) => void;
  readonly put: (help: BetterWord, offer: string) => void;
  readonly takeBack: () => void;
}

const nothing = (): void => undefined;

export const noHelp: Helping = {
  atHand: undefined,
  withNotes: new Map(),
  words: new Map(),
  lastPut: undefined,
  setAside: nothing,
  put: nothing,
  takeBack: nothing,
};

export const HelpingContext = createContext<Helping>(noHelp);
