import type { Refusal } from '../../clinical/kit/result.ts';

type Listener = (refusal: Refusal) => void;

/** Every refusal of the server, wherever it was met, for whoever has to know that the session ended or locked. */
export interface Refusals {
  readonly announce: Listener;
  readonly listen: (listener: Listener) => () => void;
}

export function announceRefusals(): Refusals {
  const listeners = new Set<Listener>();
  return {
    announce: refusal => listeners.forEach(listener => listener(refusal)),
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
