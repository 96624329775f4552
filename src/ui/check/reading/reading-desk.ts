import type { WaitingReader } from '../../../clinical/language/reader.ts';
import type { Asked, Told } from './messages.ts';
import { openWorker, type OpenWorker, type ReadingWorker } from './open-worker.ts';
import { rememberedReadings } from './remembered-readings.ts';
import { waitingReader } from './waiting-reader.ts';

/** How far the sentences that were looked at are read: all of them, not all yet, or none, because nothing reads here. */
export type Standing = 'read' | 'waiting' | 'failed';

/** What is known of sentences at a moment; a new object whenever more is known. */
export interface Reading {
  readonly hasFailed: boolean;
  /** Looks at something with the readings at hand. What is missing is asked for, in place of what the same one asked for before. */
  readonly look: <T>(work: (reader: WaitingReader) => T) => {
    readonly found: T;
    readonly standing: Standing;
  };
}

/** Where narrative is read while somebody writes. */
export interface ReadingDesk {
  /** Somebody writes: tells what is known now and whenever that changes, until they leave. */
  readonly sit: (onReading: (reading: Reading) => void) => () => void;
}

interface DeskNeeds {
  readonly startWorker: () => ReadingWorker;
  readonly onCrash: (rule: string, cause: unknown) => void;
}

interface Seat {
  readonly tell: () => void;
  wanted: ReadonlyMap<string, Asked>;
}

/** The name under which a fault of the reading itself is told. */
const itself = 'language.reading';
/** Milliseconds that the worker stays open when nobody writes, for whoever opens the next document. */
const lingering = 60_000;

/**
 * Opens a desk; its worker starts with the first who sits down. One bundle of texts is with the worker at a time; what is asked meanwhile
 * waits here, and is dropped when its text has been typed past.
 */
export function openReadingDesk({ startWorker, onCrash }: DeskNeeds): ReadingDesk {
  let known = rememberedReadings();
  const seats = new Set<Seat>();
  let worker: OpenWorker | undefined;
  let state: 'closed' | 'opening' | 'idle' | 'reading' | 'failed' = 'closed';
  let closing: ReturnType<typeof setTimeout> | undefined;

  const tellAll = (): void => seats.forEach(seat => seat.tell());

  function close(): void {
    worker?.close();
    worker = undefined;
    known = rememberedReadings();
    state = 'closed';
  }

  function fail(cause: unknown): void {
    close();
    state = 'failed';
    onCrash(itself, cause);
    tellAll();
  }

  function hear(told: Told): void {
    if (told.kind === 'failed') {
      fail(told.cause);
      return;
    }
    state = 'idle';
    if (told.kind === 'read') {
      for (const { key, reading, fault } of told.readings) {
        known.keep(key, reading);
        if (fault !== undefined) onCrash(itself, fault);
      }
      tellAll();
    }
    ask();
  }

  function start(): void {
    state = 'opening';
    try {
      worker = openWorker(startWorker, { onTold: hear, onFault: fail });
    } catch (cause) {
      fail(cause);
    }
  }

  function ask(): void {
    if (state !== 'idle') return;
    const wanted = new Map([...seats].flatMap(seat => [...seat.wanted]));
    const asked = [...wanted.values()].filter(({ key }) => !known.find(key));
    if (asked.length === 0) return;
    state = 'reading';
    worker?.ask(asked);
  }

  const readingFor = (seat: Seat): Reading => ({
    hasFailed: state === 'failed',
    look(work) {
      const missing = new Map<string, Asked>();
      const reader = waitingReader(asked => {
        const found = known.find(asked.key);
        if (!found) missing.set(asked.key, asked);
        return found?.reading;
      });
      const found = work(reader);
      seat.wanted = missing;
      queueMicrotask(ask);
      if (missing.size === 0) return { found, standing: 'read' };
      return { found, standing: state === 'failed' ? 'failed' : 'waiting' };
    },
  });

  return {
    sit(onReading) {
      const seat: Seat = { tell: () => onReading(readingFor(seat)), wanted: new Map() };
      clearTimeout(closing);
      seats.add(seat);
      if (state === 'closed' || state === 'failed') start();
      tellAll();
      return () => {
        seats.delete(seat);
        if (seats.size === 0) closing = setTimeout(close, lingering);
      };
    },
  };
}
