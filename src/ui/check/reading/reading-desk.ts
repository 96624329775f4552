import type { Asked, Told } from './messages.ts';
import { openWorker, type OpenWorker, type ReadingWorker } from './open-worker.ts';
import { openSeat, type Seat } from './open-seat.ts';
import { openPatience } from './patience.ts';
import { rememberedReadings } from './remembered-readings.ts';

/** What is known of sentences at a moment; a new object whenever more is known. */
export interface Reading {
  readonly hasFailed: boolean;
  readonly look: Seat['look'];
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

/** The name under which a fault of the reading itself is told. */
const itself = 'language.reading';
/** Milliseconds that the worker stays open when nobody writes, for whoever opens the next document. */
const lingering = 60_000;
/** Milliseconds until a worker that could not be opened is tried again: what could not be fetched may come when the connection is back. */
const untilNextTry = 30_000;
/** Milliseconds of opening after which it is said that nothing is read yet; on a slow connection it may still come. */
const longestOpening = 15_000;
/** Texts that go to the worker at once, so that nothing new waits long behind them. */
const mostAtOnce = 16;
/** What the open document itself says comes before whether it repeats another. */
const pairsLast = (one: Asked, other: Asked): number =>
  Number(one.kind === 'pair') - Number(other.kind === 'pair');

/**
 * Opens a desk; its worker starts with the first who sits down. One bundle of texts is with the worker at a time; what is asked meanwhile
 * waits here, and is dropped when its text has been typed past.
 */
export function openReadingDesk({ startWorker, onCrash }: DeskNeeds): ReadingDesk {
  let known = rememberedReadings();
  const seats = new Map<Seat, (reading: Reading) => void>();
  let worker: OpenWorker | undefined;
  let state: 'closed' | 'opening' | 'idle' | 'reading' | 'failed' = 'closed';
  let later: ReturnType<typeof setTimeout> | undefined;

  const hasFailed = (): boolean => state === 'failed' || patience.isOver();
  const tellAll = (): void => seats.forEach((tell, { look }) => tell({ hasFailed: hasFailed(), look }));
  const patience = openPatience(longestOpening, tellAll);

  function doLater(work: () => void, pause: number): void {
    clearTimeout(later);
    later = setTimeout(work, pause);
  }

  function close(): void {
    patience.end();
    worker?.close();
    worker = undefined;
    known = rememberedReadings();
    state = 'closed';
  }

  function fail(cause: unknown): void {
    if (state === 'opening' && seats.size > 0) doLater(start, untilNextTry);
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
    patience.end();
    state = 'idle';
    if (told.kind === 'read') {
      for (const { key, reading, fault } of told.readings) {
        known.keep(key, reading);
        if (fault !== undefined) onCrash(itself, fault);
      }
      known.makeRoom(key => [...seats.keys()].some(seat => seat.needs(key)));
    }
    tellAll();
    ask();
  }

  function start(): void {
    state = 'opening';
    patience.begin();
    try {
      worker = openWorker(startWorker, { onTold: hear, onFault: fail });
    } catch (cause) {
      fail(cause);
    }
  }

  function ask(): void {
    if (state !== 'idle') return;
    const missing = [...seats.keys()].flatMap(seat => seat.missing());
    const asked = new Map(missing.map(one => [one.key, one])).values();
    const first = [...asked].sort(pairsLast).slice(0, mostAtOnce);
    if (first.length === 0) return;
    state = 'reading';
    worker?.ask(first);
  }

  return {
    sit(onReading) {
      const find = (key: string) => known.find(key);
      const seat = openSeat({ find, ask, hasFailed });
      clearTimeout(later);
      seats.set(seat, onReading);
      if (state === 'closed' || state === 'failed') start();
      tellAll();
      return () => {
        seats.delete(seat);
        if (seats.size === 0) doLater(close, lingering);
      };
    },
  };
}
