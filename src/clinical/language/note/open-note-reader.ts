import { logOdds, probability } from '../learned/linear-model.ts';
import { openLayer, type StoredLayer } from '../learned/open-layer.ts';
import { openNetwork, type StoredNetwork } from '../learned/open-network.ts';
import { openLinear, type StoredLinear } from '../learned/stored-linear.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { type Decision, noteLabels, type NoteReading, type NoteText, type Passage } from '../reader.ts';
import { type ReadUnit, readUnits } from '../text/read-unit.ts';
import { describedUnits, wholeFeatures } from './described-units.ts';
import { goalRelatedness } from './goal-relatedness.ts';
import { type NamedPerson, namesIn, nameSigns } from './named-people.ts';
import { noteSigns, type Spoken } from './note-signs.ts';

export type NoteLabel = (typeof noteLabels)[number];

/** What was learned from labelled notes; `scripts/language/train-note.ts` writes it. */
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

/** A note taken apart, with what speaks for each label. */
export interface SpokenNote {
  readonly note: NoteText;
  readonly units: readonly ReadUnit[];
  readonly spoken: Spoken;
  readonly related: Readonly<Record<string, number>>;
  /** Names, with the log-odds that they are those of somebody else. */
  readonly names: readonly NamedPerson[];
}

/** The labels for which the plan is held beside the note. */
export const besidePlan: readonly NoteLabel[] = ['linkedToGoal', 'billablePurpose'];

/** The signs by which a label is decided. */
export const signsFor = (
  label: NoteLabel,
  { spoken, related, names }: SpokenNote,
): Record<string, number> => ({
  ...noteSigns(spoken, label),
  ...(besidePlan.includes(label) ? related : {}),
  ...(label === 'thirdPartyIdentified' ? nameSigns(names) : {}),
});

/** So many passages are shown for a decision. */
const mostPassages = 2;

/** Reads notes; opens what was learned once. */
export function openNoteReader(lexicon: Lexicon, weights: NoteWeights): (note: NoteText) => NoteReading {
  const [ofUnit, ofWhole] = [openNetwork(weights.units), openLayer(weights.whole)];
  const ofName = openLinear(weights.names);
  const models = new Map(noteLabels.map(label => [label, openLinear(weights.decisions[label])]));
  return note => {
    const units = readUnits(note.text);
    const described = describedUnits(units, lexicon);
    const spoken: Spoken = {
      labels: noteLabels,
      units: described.map(ofUnit),
      whole: ofWhole(wholeFeatures(described)),
      length: note.text.length,
    };
    const read: SpokenNote = {
      note,
      units,
      spoken,
      related: goalRelatedness(units, note, lexicon),
      names: namesIn(units, lexicon, ofName),
    };
    const decide = (label: NoteLabel): Decision => {
      const model = models.get(label);
      if (!model || units.length === 0) return { holds: undefined, confidence: 0.5, passages: [] };
      const odds = logOdds(model, { has: [], counts: signsFor(label, read) });
      const confidence = probability(Math.abs(odds));
      return { holds: odds > 0, confidence, passages: passagesFor(label, read) };
    };
    return Object.fromEntries(noteLabels.map(label => [label, decide(label)])) as unknown as NoteReading;
  };
}

/** The units that speak for a label, in the order of the text; where none does, the one that comes nearest. */
function passagesFor(label: NoteLabel, { units, spoken, names }: SpokenNote): Passage[] {
  if (label === 'thirdPartyIdentified') {
    const named = names.filter(({ odds }) => odds > 0).flatMap(({ spans }) => spans);
    if (named.length > 0) return named.toSorted((a, b) => a[0] - b[0]).map(span => ({ field: 'text', span }));
  }
  const nth = noteLabels.indexOf(label);
  const ranked = units
    .map((unit, at) => ({ unit, odds: spoken.units[at]?.[nth] ?? -Infinity }))
    .toSorted((a, b) => b.odds - a.odds);
  const speaking = ranked.filter(({ odds }) => odds > 0).slice(0, mostPassages);
  return (speaking.length > 0 ? speaking : ranked.slice(0, 1))
    .map(({ unit }) => ({ field: 'text', span: unit.span }))
    .toSorted((a, b) => a.span[0] - b.span[0]);
}
