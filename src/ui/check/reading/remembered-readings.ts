import type { AnyReading } from './messages.ts';

/** Some hundred notes with their goals. */
const mostCharacters = 1_000_000;

export interface RememberedReadings {
  /** Undefined for what was never read, or is forgotten; a reading of undefined is of a text that cannot be read. */
  readonly find: (key: string) => { readonly reading: AnyReading | undefined } | undefined;
  readonly keep: (key: string, reading: AnyReading | undefined) => void;
  /** Forgets what is too much, beginning with what was not asked for longest, and nothing that is needed now. */
  readonly makeRoom: (isNeeded: (key: string) => boolean) => void;
}

/** What was read of which text. */
export function rememberedReadings(room = mostCharacters): RememberedReadings {
  const known = new Map<string, { readonly reading: AnyReading | undefined }>();
  let held = 0;
  const forget = (key: string): void => {
    if (known.delete(key)) held -= key.length;
  };
  return {
    find(key) {
      const found = known.get(key);
      if (!found) return undefined;
      known.delete(key);
      known.set(key, found);
      return found;
    },
    keep(key, reading) {
      forget(key);
      known.set(key, { reading });
      held += key.length;
    },
    makeRoom(isNeeded) {
      for (const oldest of known.keys()) {
        if (held <= room || isNeeded(oldest)) break;
        forget(oldest);
      }
    },
  };
}
