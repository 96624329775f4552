import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

/** Who is being served just now; long work stands back for them. */
export interface Traffic {
  readonly enter: () => void;
  readonly leave: () => void;
  /** Settles when nobody is being served, or after a while: work that always stood back would never end. */
  readonly quiet: () => Promise<void>;
}

/** Milliseconds between two looks, and how often is looked. */
const pause = 2;
const looks = 25;

/** Counts the requests that are under way. */
export function openTraffic(): Traffic {
  let underWay = 0;
  return {
    enter: () => void (underWay += 1),
    leave: () => void (underWay -= 1),
    async quiet() {
      await nextTurn();
      for (let look = 0; underWay > 0 && look < looks; look += 1) await wait(pause);
    },
  };
}
