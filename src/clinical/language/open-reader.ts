import { openDiagnosisReader } from './diagnosis/read-diagnosis.ts';
import { atTheEntry } from './entry/at-the-entry.ts';
import { openGoalReader } from './goal/read-goal.ts';
import type { Lexicon } from './lexicon/open-lexicon.ts';
import { openNoteReader } from './note/open-note-reader.ts';
import { noteWeights } from './note/note-weights.ts';

import { openObjectiveReader } from './objective/read-objective.ts';
import { openPairReader } from './pair/read-pair.ts';
import type { Reader } from './reader.ts';

/** A reader of every kind of text. It brings the grammar of English with it, some 60 MB: open one, where texts are read. */
export function openReader(lexicon: Lexicon): Reader {
  const kinds: Reader = {
    note: openNoteReader(lexicon, noteWeights),
    objective: openObjectiveReader(lexicon),
    goal: openGoalReader(lexicon),
    pair: openPairReader(lexicon),
    diagnosis: openDiagnosisReader(lexicon),
  };
  return atTheEntry(kinds, lexicon);
}
