import { atTheEntry } from './entry/at-the-entry.ts';
import type { Lexicon } from './lexicon/open-lexicon.ts';
import { notYetRead } from './not-yet-read.ts';
import { openPairReader } from './pair/read-pair.ts';
import { diagnosisLabels, goalLabels, noteLabels, objectiveLabels, type Reader } from './reader.ts';

/** A reader of every kind of text. It brings the grammar of English with it, some 60 MB: open one, where texts are read. */
export function openReader(lexicon: Lexicon): Reader {
  const kinds: Reader = {
    note: () => notYetRead(noteLabels),
    objective: () => notYetRead(objectiveLabels),
    goal: () => notYetRead(goalLabels),
    pair: openPairReader(lexicon),
    diagnosis: () => notYetRead(diagnosisLabels),
  };
  return atTheEntry(kinds, lexicon);
}
