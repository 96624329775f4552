import type { WaitingReader } from '../clinical/language/reader.ts';
import type { Database } from '../storage/database.ts';
import type { Keys } from '../storage/keys/keys.ts';
import type { Limits } from './limits.ts';

/** What every action is given; made in main.ts and in tests, nowhere else. */
export interface Deps {
  readonly db: Database;
  /** The instant now, ISO 8601 in UTC with milliseconds. */
  readonly clock: () => string;
  /** A fresh UUID; one that grows with time (version 7) keeps the indexes compact. */
  readonly newId: () => string;
  readonly random: (bytes: number) => Buffer;
  readonly keys: Keys;
  readonly limits: Limits;
  /** Opens what reads narrative, at the first check and once; absent where nothing is read. */
  readonly openReader?: (() => Promise<WaitingReader>) | undefined;
}
