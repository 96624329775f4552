import type { Refusal } from '../../clinical/kit/result.ts';
import type { FormChange } from '../form/change-answers.ts';
import type { DraftMirror } from './draft-mirror.ts';
import {
  draftAfter,
  type DraftEvent,
  type DraftState,
  isPassing,
  isUnsaved,
  type Kept,
  openedDraft,
  type StoredMeanwhile,
} from './draft-state.ts';

/** How a save was answered. */
export type SaveAnswer =
  | { readonly kind: 'kept'; readonly revision: number; readonly at: string }
  | { readonly kind: 'conflicted'; readonly stored: StoredMeanwhile }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface KeeperParts {
  readonly save: (draft: Kept) => Promise<SaveAnswer>;
  readonly mirror: DraftMirror;
  readonly now: () => string;
}

/** Keeps one draft: takes changes, saves on a pause, mirrors what is not saved, and tells who listens. */
export interface DraftKeeper {
  readonly state: () => DraftState;
  readonly listen: (listener: () => void) => () => void;
  readonly change: (change: FormChange) => void;
  readonly choose: (body: DraftState['body']) => void;
  /** Saves now; true once the disk has everything that stands on the screen. */
  readonly saveNow: () => Promise<boolean>;
  /** Mirrors at once what is not saved: the page may be about to go. */
  readonly mirrorNow: () => void;
  /** False when the browser has no room to mirror. */
  readonly isMirrored: () => boolean;
  readonly close: () => void;
}

const pause = 800;
const mirrorPause = 200;
const retryPauses = [2_000, 5_000, 10_000, 30_000] as const;
/** Whoever types without a pause is saved all the same. */
const mostUnsent = 60;

export function keepDraft(opened: StoredMeanwhile, { save, mirror, now }: KeeperParts): DraftKeeper {
  let state = openedDraft(opened, mirror.read());
  let isMirrored = true;
  let failures = 0;
  let inFlight: Promise<void> | undefined;
  const timers: { save?: ReturnType<typeof setTimeout>; mirror?: ReturnType<typeof setTimeout> } = {};
  const listeners = new Set<() => void>();

  const mirrorNow = () => {
    clearTimeout(timers.mirror);
    if (!isUnsaved(state)) mirror.drop();
    else isMirrored = mirror.put({ body: state.body, revision: state.kept.revision, at: now() });
  };
  const step = (event: DraftEvent) => {
    state = draftAfter(state, event);
    for (const listener of listeners) listener();
  };
  const send = async () => {
    step({ kind: 'sent' });
    const answer = await save({ body: state.body, revision: state.kept.revision });
    failures = answer.kind === 'refused' ? failures + 1 : 0;
    step(answer);
    mirrorNow();
  };
  const sendOnce = () => (inFlight ??= send().finally(() => (inFlight = undefined)));
  const schedule = () => {
    clearTimeout(timers.save);
    const wait = pauseBefore(state, failures);
    if (wait === undefined) return;
    timers.save = setTimeout(() => void sendOnce().then(schedule), wait);
  };
  mirrorNow();
  schedule();

  return {
    state: () => state,
    isMirrored: () => isMirrored,
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: change => {
      step({ kind: 'changed', change });
      clearTimeout(timers.mirror);
      timers.mirror = setTimeout(mirrorNow, mirrorPause);
      schedule();
    },
    choose: body => {
      step({ kind: 'chose', body });
      mirrorNow();
      schedule();
    },
    saveNow: async () => {
      clearTimeout(timers.save);
      await inFlight;
      if (isUnsaved(state) && !state.conflict) await sendOnce();
      schedule();
      return !isUnsaved(state);
    },
    mirrorNow,
    close: () => {
      clearTimeout(timers.save);
      mirrorNow();
      if (isUnsaved(state) && !state.conflict) void sendOnce();
    },
  };
}

/** Milliseconds until the next save, or undefined when there is nothing to save or no use in trying. */
function pauseBefore(state: DraftState, failures: number): number | undefined {
  if (!isUnsaved(state) || state.conflict || state.sent) return undefined;
  if (state.trouble) {
    const isHopeless = !isPassing(state.trouble) && state.unsent <= 1;
    return isHopeless ? undefined : (retryPauses[failures - 1] ?? retryPauses.at(-1));
  }
  return state.unsent >= mostUnsent ? 0 : pause;
}
