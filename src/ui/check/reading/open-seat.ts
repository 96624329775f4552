import type { WaitingReader } from '../../../clinical/language/reader.ts';
import type { Asked } from './messages.ts';
import type { RememberedReadings } from './remembered-readings.ts';
import { waitingReader } from './waiting-reader.ts';

/** How far the sentences that were looked at are read: all of them, not all yet, or none, because nothing reads here. */
export type Standing = 'read' | 'waiting' | 'failed';

/** The place of somebody who looks at texts again and again while they change. */
export interface Seat {
  /** Looks at something with the readings at hand. What is missing is asked for, in place of what was asked for here before. */
  readonly look: <T>(work: (reader: WaitingReader) => T) => {
    readonly found: T;
    readonly standing: Standing;
  };
  /** What was missing at the last look. */
  readonly missing: () => readonly Asked[];
  /** Whether the last look asked for it. */
  readonly needs: (key: string) => boolean;
}

interface SeatNeeds {
  readonly find: RememberedReadings['find'];
  readonly ask: () => void;
  readonly hasFailed: () => boolean;
}

/** Opens a seat; its reader stays the same, so that who remembers by reader what was read of a note knows it at the next look. */
export function openSeat({ find, ask, hasFailed }: SeatNeeds): Seat {
  let asked = new Map<string, Asked>();
  const reader = waitingReader(one => {
    asked.set(one.key, one);
    return find(one.key)?.reading;
  });
  const missing = (): Asked[] => [...asked.values()].filter(({ key }) => !find(key));
  return {
    missing,
    needs: key => asked.has(key),
    look(work) {
      asked = new Map();
      const found = work(reader);
      queueMicrotask(ask);
      if (missing().length === 0) return { found, standing: 'read' };
      return { found, standing: hasFailed() ? 'failed' : 'waiting' };
    },
  };
}
