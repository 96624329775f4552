import { openLayer } from '../learned/open-layer.ts';
import { openNetwork } from '../learned/open-network.ts';
import { openLinear } from '../learned/stored-linear.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { noteLabels, type NoteText } from '../reader.ts';
import { type ReadUnit, readUnits } from '../text/read-unit.ts';
import { describedUnits, wholeFeatures } from './described-units.ts';
import { goalRelatedness } from './goal-relatedness.ts';
import { type NamedPerson, namesIn } from './named-people.ts';
import type { Spoken } from './note-signs.ts';
import type { NoteWeights } from './note-weights.ts';

/** A note taken apart, with what its sentences speak for. */
export interface SpokenNote {
  readonly note: NoteText;
  readonly units: readonly ReadUnit[];
  readonly spoken: Spoken;
  /** How the note is related to the goals of the plan. */
  readonly related: Readonly<Record<string, number>>;
  /** Names, with the log-odds that they are those of somebody else. */
  readonly names: readonly NamedPerson[];
}

/** Takes notes apart; opens what was learned once. */
export function openSpokenNote(lexicon: Lexicon, weights: NoteWeights): (note: NoteText) => SpokenNote {
  const [ofUnit, ofWhole] = [openNetwork(weights.units), openLayer(weights.whole)];
  const ofName = openLinear(weights.names);
  return note => {
    const units = readUnits(note.text);
    const described = describedUnits(units, lexicon);
    const spoken: Spoken = {
      labels: noteLabels,
      units: described.map(ofUnit),
      whole: ofWhole(wholeFeatures(described)),
      length: note.text.length,
    };
    return {
      note,
      units,
      spoken,
      related: goalRelatedness(units, note, lexicon),
      names: namesIn(units, lexicon, ofName),
    };
  };
}
