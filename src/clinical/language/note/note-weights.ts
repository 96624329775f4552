import type { StoredLayer } from '../learned/open-layer.ts';
import type { StoredNetwork } from '../learned/open-network.ts';
import type { StoredLinear } from '../learned/stored-linear.ts';
import type { noteLabels } from '../reader.ts';
import weights from './weights.json' with { type: 'json' };

export type NoteLabel = (typeof noteLabels)[number];

/** What was learned from labelled notes. */
export interface NoteWeights {
  /** What each unit speaks for. */
  readonly units: StoredNetwork;
  /** What the note as a whole speaks for. */
  readonly whole: StoredLayer;
  /** Whether a word that may be a name names somebody who is neither the client nor treats the client. */
  readonly names: StoredLinear;
  /** How each label is decided from all of them. */
  readonly decisions: Readonly<Record<NoteLabel, StoredLinear>>;
}

/** What was learned, as `scripts/train-note-reader.ts` wrote it. */
export const noteWeights = weights as NoteWeights;
