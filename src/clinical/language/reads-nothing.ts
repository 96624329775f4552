import type { WaitingReader } from './reader.ts';

const nothing = (): undefined => undefined;

/** Stands where no reader is given. */
export const readsNothing: WaitingReader = {
  note: nothing,
  objective: nothing,
  goal: nothing,
  pair: nothing,
  diagnosis: nothing,
};
