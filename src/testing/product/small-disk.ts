import type { RunningProduct } from './running-product.ts';

/** A place for a data folder that a test can fill to the last byte. */
export interface SmallDisk {
  /** How it came to be, for the name of a test. */
  readonly how: string;
  /** The data folder on it, as a program sees it that was started with `wrap`. */
  readonly folder: string;
  /** What stands before a command that is to see the disk as it is now. */
  readonly wrap: () => readonly string[];
  /** Takes all room, under a running program or without one. */
  readonly fill: (product: RunningProduct) => Promise<void>;
  readonly makeRoom: (product?: RunningProduct) => Promise<void>;
  readonly remove: () => Promise<void>;
}
