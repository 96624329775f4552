import type { NoteWeights } from './open-note-reader.ts';
import weights from './weights.json' with { type: 'json' };

/** What was learned from labelled notes, as `scripts/train-note-reader.ts` wrote it. */
export const noteWeights = weights as NoteWeights;
