import type { Deps } from '../actions/deps.ts';
import { compareTexts } from '../actions/compare-texts.ts';

/** Holds signed texts against other records once nobody waits for it. */
export interface Comparing {
  /** Has these documents compared, or without them all of the practice that never were. */
  readonly soon: (practice: string, document?: string) => void;
  /** Ends after what is under way; what was not compared is found by the next sweep. */
  readonly stop: () => Promise<void>;
}

interface Means {
  readonly deps: Deps;
  readonly giveWay: () => Promise<void>;
  readonly onFault: (fault: unknown) => void;
}

/** Milliseconds without a signature before texts are compared. */
const usualPause = 2_000;
/** More documents of a practice than these are not listed one by one. */
const mostListed = 1_000;

/** Signatures come in rows at the end of a day; comparing begins when the row has ended. */
export function openComparing({ deps, giveWay, onFault }: Means, pause = usualPause): Comparing {
  const waiting = new Map<string, Set<string> | 'all'>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();

  async function compare(practice: string, which: Set<string> | 'all'): Promise<void> {
    const documents = which === 'all' ? undefined : [...which];
    for (let compared = 1; compared > 0 && !isStopped;) {
      await giveWay();
      const went = await compareTexts(deps, { practice, documents });
      if (!went.ok) throw new Error(went.message);
      compared = went.value;
    }
  }

  async function run(): Promise<void> {
    const all = [...waiting];
    waiting.clear();
    for (const [practice, which] of all) await compare(practice, which).catch(onFault);
  }

  return {
    soon(practice, document) {
      const listed = waiting.get(practice) ?? new Set<string>();
      const isListed = document !== undefined && listed !== 'all' && listed.size < mostListed;
      waiting.set(practice, isListed ? listed.add(document) : 'all');
      clearTimeout(timer);
      timer = setTimeout(() => {
        underWay = underWay.then(run);
      }, pause).unref();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}
