import { type LinearModel, logOdds } from '../learned/linear-model.ts';
import { decided } from '../learned/best-part.ts';
import { openLinear } from '../learned/stored-linear.ts';
import { type Decision, noteLabels, type Passage } from '../reader.ts';
import type { NoteLabel, NoteWeights } from './note-weights.ts';
import { signsFor } from './signs-for.ts';
import type { SpokenNote } from './spoken-note.ts';

/** A note taken apart, and what was learned to decide about it. */
export interface HeardNote extends SpokenNote {
  readonly models: NoteModels;
}

export type NoteModels = Readonly<Record<NoteLabel, LinearModel>>;

export const openNoteModels = ({ decisions }: NoteWeights): NoteModels =>
  Object.fromEntries(noteLabels.map(label => [label, openLinear(decisions[label])])) as unknown as NoteModels;

/** So many passages are shown for a decision. */
const mostPassages = 2;

/** Decides one label of a note. The passages are the sentences that speak for it unless others are given. */
export function decideOn(label: NoteLabel, heard: HeardNote, given: readonly Passage[] = []): Decision {
  if (heard.units.length === 0) return { holds: undefined, confidence: 0.5, passages: [] };
  const odds = logOdds(heard.models[label], { has: [], counts: signsFor(label, heard) });
  return decided(odds, given.length > 0 ? given : speakingFor(label, heard));
}

/** The units that speak for a label, in the order of the text; where none does, the one that comes nearest. */
function speakingFor(label: NoteLabel, { units, spoken }: SpokenNote): Passage[] {
  const nth = noteLabels.indexOf(label);
  const ranked = units
    .map((unit, at) => ({ unit, odds: spoken.units[at]?.[nth] ?? -Infinity }))
    .toSorted((a, b) => b.odds - a.odds);
  const speaking = ranked.filter(({ odds }) => odds > 0).slice(0, mostPassages);
  return (speaking.length > 0 ? speaking : ranked.slice(0, 1))
    .map(({ unit }) => ({ field: 'text', span: unit.span }))
    .toSorted((a, b) => a.span[0] - b.span[0]);
}
